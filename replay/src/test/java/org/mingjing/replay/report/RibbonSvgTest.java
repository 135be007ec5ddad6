package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.Language;
import org.mingjing.replay.Moments;
import org.mingjing.replay.Wording;

class RibbonSvgTest {
    private static final LocalDate THU_2026_02_05 = LocalDate.of(2026, 2, 5);
    private static final LocalDate FRI_2026_02_06 = LocalDate.of(2026, 2, 6);
    private static final LocalDate SAT_2026_02_07 = LocalDate.of(2026, 2, 7);
    private static final LocalDate MON_2026_02_09 = LocalDate.of(2026, 2, 9);

    private static ReckonedDay day(LocalDate date, Counting counting, int number) {
        return new ReckonedDay(date, counting, number, false, false, "", null);
    }

    private static String ribbon(List<ReckonedDay> days, RibbonMark... marks) {
        Reckoning reckoning =
                new Reckoning(
                        Anchor.STATUTORY,
                        Limit.ofWorkingDays(3),
                        Instant.EPOCH,
                        false,
                        "CN",
                        "",
                        days,
                        List.of());
        Telling telling = new Telling(new Wording(Language.EN), new Moments(SomeFindings.ZONE));
        Markup html = new Markup();
        new RibbonSvg(reckoning, List.of(marks), telling).write(html);
        return html.toString();
    }

    @Test
    void isAPictureAWeekWithACellADay() {
        String ribbon =
                ribbon(
                        List.of(
                                day(THU_2026_02_05, Counting.START, 0),
                                day(FRI_2026_02_06, Counting.COUNTED, 1),
                                day(SAT_2026_02_07, Counting.WEEKEND, 1)),
                        new RibbonMark(RibbonMark.Kind.PROMISED, FRI_2026_02_06));

        assertThat(ribbon)
                .isEqualTo(
                        """
                        <div class="ribbon"><svg class="week" viewBox="72 0 96 80" width="96"\
                         height="80" role="img" aria-label="The week from 2026-02-02">\
                        <g class="d start"><title>2026-02-05 Thu: starting day, not counted</title>\
                        <rect x="73" y="18" width="22" height="34" rx="2"/>\
                        <text class="s" x="84" y="48">0</text></g>
                        <g class="d in"><title>2026-02-06 Fri: counted, day 1</title>\
                        <rect x="97" y="18" width="22" height="34" rx="2"/>\
                        <text class="n" x="108" y="35">1</text></g>
                        <g class="d off"><title>2026-02-07 Sat: weekend, not counted</title>\
                        <rect x="121" y="18" width="22" height="34" rx="2"/></g>
                        <line class="m promised" x1="120" x2="120" y1="2" y2="56"/>\
                        <text class="m promised end" x="117" y="11">promised 02-06</text>\
                        <text class="date" x="73" y="77">2026-02-05</text></svg>
                        </div>
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTED, d in",
        "MAKE_UP, d in",
        "PAUSE_NOT_RECOGNISED, d refused in",
        "PAUSED, d cut",
        "HOLIDAY, d off",
        "ROLLED, d off",
        "OFF_HOURS, d off",
    })
    void showsADayByTheReasonForWhichItCounts(Counting counting, String style) {
        assertThat(ribbon(List.of(day(FRI_2026_02_06, counting, 1))))
                .contains("<g class=\"" + style + "\"><title>2026-02-06 Fri: ");
    }

    @ParameterizedTest
    @CsvSource({"MAKE_UP, work", "PAUSE_NOT_RECOGNISED, ×", "PAUSED, ‖"})
    void tellsSpecialDaysByASignAndNotByColourAlone(Counting counting, String sign) {
        assertThat(ribbon(List.of(day(FRI_2026_02_06, counting, 1))))
                .contains(">" + sign + "</text>");
    }

    @Test
    void tellsDaysAfterThePromiseFromDaysAfterTheLaw() {
        String ribbon =
                ribbon(
                        List.of(
                                day(THU_2026_02_05, Counting.COUNTED, 1),
                                day(FRI_2026_02_06, Counting.COUNTED, 2),
                                day(MON_2026_02_09, Counting.COUNTED, 3)),
                        new RibbonMark(RibbonMark.Kind.PROMISED, THU_2026_02_05),
                        new RibbonMark(RibbonMark.Kind.STATUTORY, FRI_2026_02_06));

        assertThat(ribbon).containsSubsequence("\"d in\"", "\"d promise\"", "\"d law\"");
    }

    @Test
    void isPaleAfterTheAnswer() {
        String ribbon =
                ribbon(
                        List.of(
                                day(THU_2026_02_05, Counting.COUNTED, 1),
                                day(FRI_2026_02_06, Counting.COUNTED, 2)),
                        new RibbonMark(RibbonMark.Kind.ANSWERED, THU_2026_02_05));

        assertThat(ribbon)
                .containsSubsequence("\"d in\"", "\"d in ahead\"")
                .contains("answered 02-05 ▲");
    }

    @Test
    void foldsLongRunsOfPlainWeeks() {
        List<ReckonedDay> days = new ArrayList<>();
        IntStream.range(0, 70)
                .forEach(i -> days.add(day(MON_2026_02_09.plusDays(i), Counting.COUNTED, i + 1)));

        String ribbon = ribbon(days);

        assertThat(ribbon.split("<svg", -1)).hasSize(3);
        assertThat(ribbon).contains("8 weeks left out: 56 days, 56 counted");
    }

    @Test
    void isNothingWithoutDays() {
        assertThat(ribbon(List.of())).isEmpty();
    }
}
