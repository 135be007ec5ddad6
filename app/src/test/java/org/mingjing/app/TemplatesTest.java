package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates may not hold. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern WORDS = Pattern.compile(">[^<>]*\\p{L}[^<>]*<");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\son[a-z]+=|\\sstyle=");

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).map(TemplatesTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("\"[^\"]*\"", "\"\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void holdNoWordsOfTheirOwn() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(10);
        assertThat(templates()).noneMatch(template -> WORDS.matcher(template).find());
    }

    @Test
    void holdNoScriptsOrStyles() throws IOException {
        assertThat(templates())
                .noneMatch(template -> INLINE.matcher(template.replace("th:src=", "src=")).find());
    }

    @Test
    void wouldBeSeen() {
        assertThat(WORDS.matcher("<p>到期</p>").find()).isTrue();
        assertThat(WORDS.matcher("<p> · </p>").find()).isFalse();
        assertThat(INLINE.matcher("<a onclick=\"\">").find()).isTrue();
        assertThat(INLINE.matcher("<script src=\"\">").find()).isFalse();
    }
}
