package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;

class RibbonTest {
    private static final LocalDate FRI_2026_02_06 = LocalDate.of(2026, 2, 6);
    private static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
    private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

    private static ReckonedDay day(LocalDate date, Counting counting, int number) {
        return new ReckonedDay(date, counting, number, false, false, "", null);
    }

    private static Ribbon ribbon(Map<LocalDate, String> marks, ReckonedDay... days) {
        return ribbon(Ink.Colours.NONE, "", marks, days);
    }

    private static Ribbon ribbon(
            Ink.Colours colours,
            String workingHours,
            Map<LocalDate, String> marks,
            ReckonedDay... days) {
        Reckoning reckoning =
                new Reckoning(
                        Anchor.STATUTORY,
                        Limit.ofDate(SUN_2026_03_01),
                        Instant.EPOCH,
                        false,
                        "CN",
                        workingHours,
                        List.of(days),
                        List.of());
        return new Ribbon(reckoning, marks, colours);
    }

    @ParameterizedTest
    @CsvSource({
        "START, 0, |",
        "COUNTED, 1, 1",
        "COUNTED, 10, 0",
        "COUNTED, 23, 3",
        "MAKE_UP, 4, 4",
        "WEEKEND, 4, .",
        "HOLIDAY, 4, *",
        "PAUSED, 4, -",
        "PAUSE_NOT_RECOGNISED, 4, x",
        "OFF_HOURS, 4, o",
        "ROLLED, 4, >",
    })
    void showsADayByTheReasonForWhichItCounts(Counting counting, int number, String sign) {
        assertThat(ribbon(Map.of(), day(FRI_2026_02_06, counting, number)).lines())
                .containsExactly(
                        "         1   5    10   15   20   25   30", "2026-02       " + sign);
    }

    @Test
    void beginsEveryMonthOnItsLineInTheColumnOfTheDay() {
        Ribbon ribbon =
                ribbon(
                        Map.of(),
                        day(SAT_2026_02_28, Counting.MAKE_UP, 9),
                        day(SUN_2026_03_01, Counting.WEEKEND, 9));

        assertThat(ribbon.lines().subList(1, 3))
                .containsExactly("2026-02  " + " ".repeat(27) + "9", "2026-03  .");
    }

    @Test
    void putsMarksBelowTheirDayEvenWhereTheRibbonHasEnded() {
        Ribbon ribbon =
                ribbon(
                        Map.of(FRI_2026_02_06, "W", SAT_2026_02_28, "L"),
                        day(FRI_2026_02_06, Counting.COUNTED, 1));

        assertThat(ribbon.lines().get(2)).isEqualTo(" ".repeat(14) + "W" + " ".repeat(21) + "L");
    }

    @Test
    void putsMarksOfOneDayBelowEachOther() {
        Ribbon ribbon =
                ribbon(Map.of(FRI_2026_02_06, "LA"), day(FRI_2026_02_06, Counting.COUNTED, 1));

        assertThat(ribbon.lines().subList(2, 4))
                .containsExactly(" ".repeat(14) + "L", " ".repeat(14) + "A");
    }

    @Test
    void paintsWhatIsLateAndWhatIsRefusedOtherwiseThanWhatCounts() {
        ReckonedDay counted = day(FRI_2026_02_06, Counting.COUNTED, 1);
        ReckonedDay late =
                new ReckonedDay(SAT_2026_02_28, Counting.MAKE_UP, 2, true, false, "", null);
        ReckonedDay refused = day(SUN_2026_03_01, Counting.PAUSE_NOT_RECOGNISED, 3);

        List<String> lines = ribbon(Ink.Colours.ANSI, "", Map.of(), counted, late, refused).lines();

        assertThat(lines.get(1))
                .contains(Ink.COUNTED.paint("1", Ink.Colours.ANSI))
                .contains(Ink.LATE.paint("2", Ink.Colours.ANSI));
        assertThat(lines.get(2)).contains(Ink.REFUSED.paint("x", Ink.Colours.ANSI));
    }

    @Test
    void showsAPlusWhereMinutesCount() {
        ReckonedDay counted = day(FRI_2026_02_06, Counting.COUNTED, 240);

        assertThat(ribbon(Ink.Colours.NONE, "09:00-17:00", Map.of(), counted).lines().get(1))
                .isEqualTo("2026-02       +");
    }

    @Test
    void goesOnToTheMonthOfTheLastMark() {
        Ribbon ribbon =
                ribbon(Map.of(SUN_2026_03_01, "L"), day(FRI_2026_02_06, Counting.COUNTED, 1));

        assertThat(ribbon.lines().subList(1, 4))
                .containsExactly("2026-02       1", "2026-03", "         L");
    }
}
