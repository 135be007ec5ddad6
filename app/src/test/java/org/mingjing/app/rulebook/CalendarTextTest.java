package org.mingjing.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.core.calendar.WorkingHours;

class CalendarTextTest {
    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final LocalDate SUN_2026_03_15 = LocalDate.of(2026, 3, 15);
    private static final Instant TUE_2026_03_31 = Instant.parse("2026-03-31T02:00:00Z");

    private static CalendarNotice notice(LocalDate day, DayMark mark) {
        return new CalendarNotice(
                "notice " + day,
                Instant.parse("2026-03-08T16:00:00Z"),
                Set.of(),
                List.of(new NoticeDay(day, "抗洪", mark)));
    }

    private static CalendarDefinition local() {
        return CalendarDefinition.builder(new CalendarId("CN-LOCAL"), ZoneId.of("Asia/Shanghai"))
                .parent(ChineseCalendar.definition())
                .hours(WorkingHours.of("08:30-12:00", "14:00-24:00"))
                .weekend(Set.of(DayOfWeek.SUNDAY))
                .notice(notice(MON_2026_03_16, DayMark.OFF))
                .build();
    }

    @Test
    void bringsACalendarBackWithTheOneItExtends() {
        assertThat(CalendarText.read(CalendarText.of(local()))).isEqualTo(local());
    }

    @Test
    void bringsBackACalendarThatAwaitsNoNotice() {
        CalendarDefinition plain =
                CalendarDefinition.builder(new CalendarId("IT"), ZoneId.of("Europe/Rome"))
                        .everyYearPublished()
                        .weekend(Set.of())
                        .build();

        assertThat(CalendarText.read(CalendarText.of(plain))).isEqualTo(plain);
    }

    @Test
    void isAnotherTextForAnotherCalendar() {
        CalendarDefinition other = local().withNotice(notice(SUN_2026_03_15, DayMark.WORKED));

        assertThat(CalendarText.of(other)).isNotEqualTo(CalendarText.of(local()));
    }

    @Test
    void tellsTheFirstAndTheLastDayThatIsWorkedOtherwise() {
        CalendarDefinition national = ChineseCalendar.definition();

        assertThat(
                        ChangedDays.of(
                                national,
                                national.withNotice(notice(SUN_2026_03_15, DayMark.WORKED))
                                        .withNotice(notice(MON_2026_03_16, DayMark.OFF)),
                                TUE_2026_03_31))
                .isEqualTo(new ChangedDays(SUN_2026_03_15, MON_2026_03_16));
    }

    @Test
    void tellsOfNoDayWhereASundayIsCalledAHoliday() {
        CalendarDefinition national = ChineseCalendar.definition();

        assertThat(
                        ChangedDays.of(
                                national,
                                national.withNotice(notice(SUN_2026_03_15, DayMark.OFF)),
                                TUE_2026_03_31))
                .isNull();
    }

    @Test
    void tellsOfTheWholeYearThatANoticeMakesPublished() {
        CalendarDefinition national = ChineseCalendar.definition();
        CalendarNotice of2027 =
                new CalendarNotice(
                        "2027",
                        Instant.parse("2026-03-08T16:00:00Z"),
                        Set.of(2027),
                        List.of(new NoticeDay(LocalDate.of(2027, 1, 1), "元旦", DayMark.OFF)));

        assertThat(ChangedDays.of(national, national.withNotice(of2027), TUE_2026_03_31))
                .isEqualTo(new ChangedDays(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
    }
}
