package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.rulepack.SmallPack.errorsOf;

import org.junit.jupiter.api.Test;

/** What is refused of calendars. */
class CalendarErrorsTest {
    @Test
    void knowsTheTimeZones() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("Europe/Amsterdam", "Europe/Amsterdm")))
                .containsExactly(
                        "small.yaml:4:26: calendar.zone: expected a time zone such as Europe/Rome,"
                                + " found 'Europe/Amsterdm'. Hint: did you mean"
                                + " 'Europe/Amsterdam'?");
    }

    @Test
    void knowsOneCalendarWithoutAZone() {
        assertThat(
                        errorsOf(
                                SmallPack.WHOLE.replace(
                                        ", zone: Europe/Amsterdam, every-year-published: true",
                                        "")))
                .containsExactly(
                        "small.yaml:4:11: calendar: expected the key 'zone', found a calendar 'NL'"
                                + " that is not known. Hint: known without a zone is CN");
    }
}
