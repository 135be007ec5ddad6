package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: complete in both languages, and in no template. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private static Properties messages(String bundle, String language) throws IOException {
        Properties messages = new Properties();
        Path file = RESOURCES.resolve("messages/" + bundle + "_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages;
    }

    private static String places(Properties messages, String key) {
        return PLACE.matcher(messages.getProperty(key))
                .results()
                .map(result -> result.group())
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "identity", "supervision", "exchange"})
    void tellTheSameInBothLanguages(String bundle) throws IOException {
        Properties chinese = messages(bundle, "zh");
        Properties english = messages(bundle, "en");

        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(chinese.stringPropertyNames())
                .isNotEmpty()
                .filteredOn(key -> !key.equals("date.month-day"))
                .allSatisfy(
                        key -> assertThat(places(english, key)).isEqualTo(places(chinese, key)));
    }
}
