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
                Consumer<Consumer<List<Object>>> rows)
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
                Consumer<Consumer<List<Object>>> rows)
                throws IOException {
            Workbook book = new Workbook(out, "Mingjing", "1.0");
            Sheets sheets = new Sheets(book, title, heading, Sheets.ROWS);
            rows.accept(sheets::add);
            book.close();
        }
    };

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
            Consumer<Consumer<List<Object>>> rows)
            throws IOException;

    /**
     * Sends a list.
     *
     * @param rows gives its rows, one after the other: texts, and numbers as {@link Long}
     */
    public void send(
            HttpServletResponse response,
            String title,
            List<String> heading,
            Consumer<Consumer<List<Object>>> rows)
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

    /** A text that a spreadsheet would take for a formula is told as a text. */
    private static String harmless(Object cell) {
        return cell instanceof String text && text.matches("(?s)[=+\\-@\\t\\r].*")
                ? "'" + text
                : cell.toString();
    }
}
