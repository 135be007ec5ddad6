package org.mingjing.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No list is cut because a sheet is full. */
class SheetsTest {
    @TempDir Path folder;

    private List<String> sheetsOf(int rows) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "Mingjing", "1.0")) {
            Sheets sheets = new Sheets(book, "办件", List.of("Number", "Count"), 2);
            for (int row = 1; row <= rows; row++) {
                sheets.add(List.of("N-" + row, (long) row));
            }
        }
        List<String> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry one : Collections.list(zip.entries())) {
                if (one.getName().startsWith("xl/worksheets/sheet")) {
                    byte[] sheet = zip.getInputStream(one).readAllBytes();
                    found.add(new String(sheet, StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    @Test
    void goOnWhereOneIsFull() throws IOException {
        List<String> sheets = sheetsOf(3);

        assertThat(sheets).hasSize(2).allMatch(sheet -> sheet.contains("Number"));
        assertThat(sheets.getFirst()).contains("N-1", "N-2").doesNotContain("N-3");
        assertThat(sheets.getLast()).contains("N-3").doesNotContain("N-2");
    }

    @Test
    void areOneWhereItHoldsAll() throws IOException {
        assertThat(sheetsOf(2)).singleElement().asString().contains("N-1", "N-2");
    }

    @Test
    void tellNumbersAsNumbers() throws IOException {
        assertThat(sheetsOf(1)).singleElement().asString().contains("<v>1</v>");
    }
}
