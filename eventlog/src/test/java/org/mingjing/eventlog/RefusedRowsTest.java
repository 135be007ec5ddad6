package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that could not be taken are given back as they stand in the file. */
class RefusedRowsTest {
    private static final String LOG =
            "case,opinion\nN-1,好\nN-2,\"第一行\n第二行\"\nN-3,\"引号\"\"里\"\nN-4,末";

    @TempDir Path folder;

    private Path log(Charset charset) throws IOException {
        return Files.write(folder.resolve("log.csv"), LOG.getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void areThoseOfTheLinesBelowTheHeader(String charset) throws IOException {
        assertThat(RefusedRows.of(log(Charset.forName(charset)), List.of(2, 6)))
                .isEqualTo("case,opinion\r\nN-1,好\r\nN-4,末\r\n");
    }

    @Test
    void keepARowOfSeveralLinesTogether() throws IOException {
        assertThat(RefusedRows.of(log(StandardCharsets.UTF_8), List.of(3, 5)))
                .isEqualTo("case,opinion\r\nN-2,\"第一行\r\n第二行\"\r\nN-3,\"引号\"\"里\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void areThoseBeforeABrokenEnd(int lost) throws IOException {
        byte[] packed =
                SomeLog.gzip(SomeLog.bytes("case,opinion\nN-1,好\n" + "N,x\n".repeat(9_000)));
        packed[packed.length - 8] ^= 1;
        Path file = folder.resolve("log.csv.gz");
        Files.write(file, Arrays.copyOf(packed, packed.length - lost + 1));

        assertThat(RefusedRows.of(file, List.of(2))).isEqualTo("case,opinion\r\nN-1,好\r\n");
    }

    @Test
    void areNoneWhenNoLineIsNamed() throws IOException {
        assertThat(RefusedRows.of(log(StandardCharsets.UTF_8), List.of())).isEmpty();
        assertThat(RefusedRows.of(log(StandardCharsets.UTF_8), List.of(1, 99))).isEmpty();
    }
}
