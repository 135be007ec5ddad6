package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.rule.Level;
import org.mingjing.eventlog.Severity;
import org.mingjing.replay.Language;
import org.mingjing.replay.Moments;
import org.mingjing.replay.Wording;

/** Keys that are put together while the page is written; both bundles have the same keys. */
class ReportWordingTest {
    private final Telling telling =
            new Telling(new Wording(Language.ZH), new Moments(SomeFindings.ZONE));

    private String say(String prefix, Enum<?> constant) {
        return telling.say(
                prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), "", 0);
    }

    @ParameterizedTest
    @EnumSource(EventQuality.Gap.class)
    void hasAWordForEveryGap(EventQuality.Gap gap) {
        assertThat(say("gap.", gap)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void hasAWordForEverySeverity(Severity severity) {
        assertThat(say("severity.", severity)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(RibbonMark.Kind.class)
    void hasAWordForEveryMark(RibbonMark.Kind kind) {
        assertThat(say("mark.", kind)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void hasAWordForEveryDayOfTheWeek(DayOfWeek day) {
        assertThat(say("weekday.", day)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void hasAWordForEveryDelay(int delay) {
        assertThat(telling.say("delay." + delay)).isNotBlank();
        assertThat(EventQuality.DELAYS).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void tellsEveryLevelByASignAndItsName(Level level) {
        Markup html = new Markup();

        telling.tag(html, level);

        assertThat(html.toString()).contains(Telling.sign(level), level.label().zh());
    }
}
