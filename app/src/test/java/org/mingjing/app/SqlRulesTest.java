package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SQL of this server may not say. */
class SqlRulesTest {
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?i)\\bnow\\s*\\(\\)|current_timestamp|current_date|clock_timestamp|"
                            + "transaction_timestamp|statement_timestamp|localtimestamp");

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .map(SqlRulesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void asksNoClockOfTheDatabase() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(20);
        assertThat(sources()).noneMatch(source -> CLOCK.matcher(source).find());
    }

    @Test
    void wouldSeeAClock() {
        assertThat(CLOCK.matcher("select now()").find()).isTrue();
        assertThat(CLOCK.matcher("default CURRENT_TIMESTAMP").find()).isTrue();
        assertThat(CLOCK.matcher("known (a)").find()).isFalse();
    }
}
