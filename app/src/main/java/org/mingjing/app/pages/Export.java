package org.mingjing.app.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A list as a file: CSV with a byte order mark, as spreadsheets expect, or an Excel workbook. */
public enum Export {
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(
                OutputStream out,
                String title,
                List<String> heading,
                Consumer<Consumer<List<String>>> rows)
                throws IOException {
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(heading);
            rows.accept(row -> csv.writeRecord(row.stream().map(Export::harmless).toList()));
            csv.close();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(
                OutputStream out,
                String title,
                List<String> heading,
                Consumer<Consumer<List<String>>> rows)
                throws IOException {
            Workbook book = new Workbook(out, "Mingjing", "1.0");
            Worksheet sheet = book.newWorksheet(title);
            fill(sheet, 0, heading);
            sheet.range(0, 0, 0, heading.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int[] next = {1};
            rows.accept(row -> fill(sheet, next[0]++, row));
            book.close();
        }
    };

    /** The most rows of a file. */
    public static final int MOST = 100_000;

    private final String type;

    Export(String type) {
        this.type = type;
    }

    /**
     * Writes a list and closes the stream. It stays open when the rows cannot be given: closing it
     * would send what was gathered as if it were the whole file.
     */
    abstract void write(
            OutputStream out,
            String title,
            List<String> heading,
            Consumer<Consumer<List<String>>> rows)
            throws IOException;

    /**
     * Sends a list.
     *
     * @param rows gives its rows, one after the other
     */
    public void send(
            HttpServletResponse response,
            String title,
            List<String> heading,
            Consumer<Consumer<List<String>>> rows)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                title + "." + name().toLowerCase(java.util.Locale.ROOT),
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            write(response.getOutputStream(), title, heading, rows);
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw e;
        }
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    /** A text that a spreadsheet would take for a formula is told as a text. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
