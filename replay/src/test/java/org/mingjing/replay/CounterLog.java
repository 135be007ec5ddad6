package org.mingjing.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** Small logs for the rule pack {@code counter}, whose only rule wants a decision in five days. */
final class CounterLog {
    static final String HEADER =
            "case,activity,occurred_at,received_at,person,message,pause_type,approver\n";

    /** Accepted on a Friday, paused twice, decided after the statutory limit. */
    static final String LATE =
            HEADER
                    + """
                    K-1,受理,2026-02-06 10:00,2026-02-06 10:00,周芳,m-1,,
                    K-1,特别程序开始,2026-02-12 09:00,2026-02-12 09:00,周芳,m-2,听证,
                    K-1,特别程序结束,2026-02-12 17:00,2026-02-12 17:00,周芳,m-3,,
                    K-1,特别程序开始,2026-02-13 09:00,2026-02-13 09:30,周芳,m-4,听证,赵建国
                    K-1,特别程序结束,2026-02-13 17:00,2026-02-13 17:00,周芳,m-5,,
                    K-1,作出决定,2026-02-24 11:00,2026-02-24 11:00,孙丽,m-6,,
                    """;

    private CounterLog() {}

    static Path pack() {
        URL folder = Objects.requireNonNull(CounterLog.class.getResource("counter"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String inTime(String number) {
        return number
                + ",受理,2026-02-06 10:00,,周芳,"
                + number
                + "-1,,\n"
                + number
                + ",作出决定,2026-02-09 10:00,,孙丽,"
                + number
                + "-2,,\n";
    }

    static String trace(String number) {
        return """
        <trace><string key="case" value="%1$s"/>
        <event><string key="activity" value="受理"/>
        <date key="occurred_at" value="2026-02-06T10:00:00+08:00"/></event>
        </trace>
        """
                .formatted(number);
    }

    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
