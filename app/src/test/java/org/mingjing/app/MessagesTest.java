package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Reason;
import org.mingjing.app.supervision.Awaiting;
import org.mingjing.app.supervision.CaseQuery;
import org.mingjing.app.supervision.ChangeKind;
import org.mingjing.app.supervision.RevocationGround;
import org.mingjing.app.supervision.Standing;
import org.mingjing.core.rule.Level;
import org.mingjing.core.timelimit.ClockState;

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
    @ValueSource(strings = {"pages", "identity", "supervision", "exchange", "whatif"})
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

    static Stream<Arguments> constants() {
        return Stream.of(
                arguments("supervision", "happened", ChangeKind.values()),
                arguments("supervision", "standing", Standing.values()),
                arguments("supervision", "ground", RevocationGround.values()),
                arguments("supervision", "awaiting", Awaiting.values()),
                arguments("supervision", "state", CaseQuery.State.values()),
                arguments("supervision", "due", CaseQuery.Due.values()),
                arguments("supervision", "clock.state", ClockState.values()),
                arguments("pages", "level", Level.values()),
                arguments("exchange", "reason", Reason.values()),
                arguments("exchange", "imports.state", ImportRun.State.values()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("constants")
    void haveAWordForEveryConstant(String bundle, String key, Enum<?>[] constants)
            throws IOException {
        Properties chinese = messages(bundle, "zh");

        assertThat(constants)
                .allSatisfy(
                        constant ->
                                assertThat(chinese)
                                        .containsKey(
                                                key
                                                        + "."
                                                        + constant.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', '-')));
    }
}
