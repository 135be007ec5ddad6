package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseCalendarTest {

    private static final LocalDate SAT_2018_12_29 = LocalDate.of(2018, 12, 29);
    private static final LocalDate MON_2020_02_03 = LocalDate.of(2020, 2, 3);
    private static final LocalDate SUN_2024_02_18 = LocalDate.of(2024, 2, 18);
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUN_2026_01_04 = LocalDate.of(2026, 1, 4);
    private static final LocalDate SUN_2026_01_11 = LocalDate.of(2026, 1, 11);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

    private static final Calendars CALENDARS = Calendars.of(ChineseCalendar.definition());
    private static final WorkingCalendar LATEST = CALENDARS.at(ChineseCalendar.ID, Long.MAX_VALUE);

    private static WorkingCalendar asOf(String local) {
        Instant instant = LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        return CALENDARS.at(ChineseCalendar.ID, instant);
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2013-04-03, 3, 2013-04-09",
        "2023-01-19, 20, 2023-02-21",
        "2023-04-20, 5, 2023-04-26",
        "2024-02-05, 5, 2024-02-18",
        "2024-02-08, 20, 2024-03-13",
        "2024-09-26, 5, 2024-10-09",
        "2024-09-28, 1, 2024-09-29",
        "2025-01-24, 5, 2025-02-07",
        "2025-01-26, 1, 2025-01-27",
        "2025-04-24, 5, 2025-04-30",
        "2025-09-26, 7, 2025-10-13",
        "2025-09-30, 20, 2025-11-04",
        "2025-12-30, 5, 2026-01-07",
        "2026-01-01, 1, 2026-01-04",
        "2026-02-12, 10, 2026-03-04",
        "2026-02-13, 20, 2026-03-19",
        "2026-04-28, 5, 2026-05-08",
        "2026-09-18, 10, 2026-10-09"
    })
    void addsWorkingDays(LocalDate start, int workingDays, LocalDate due) {
        assertThat(LATEST.addWorkingDays(start, workingDays)).isEqualTo(due);
        assertThat(LATEST.workingDaysBetween(start.plusDays(1), due.plusDays(1)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({
        "2019, 250", "2020, 249", "2021, 250", "2022, 249",
        "2023, 249", "2024, 251", "2025, 248", "2026, 248"
    })
    void countsTheWorkingDaysOfAYear(int year, int workingDays) {
        LocalDate newYear = LocalDate.of(year, 1, 1);

        assertThat(LATEST.workingDaysBetween(newYear, newYear.plusYears(1))).isEqualTo(workingDays);
    }

    /** T08. */
    @Test
    void worksOnAMakeUpSunday() {
        assertThat(LATEST.kindOf(SUN_2026_01_04)).isEqualTo(DayKind.MAKE_UP);
        assertThat(LATEST.kindOf(SUN_2024_02_18)).isEqualTo(DayKind.MAKE_UP);
        assertThat(LATEST.isWorkingDay(SUN_2026_01_04)).isTrue();
        assertThat(LATEST.nameOf(SUN_2026_01_04)).isEqualTo("元旦");
    }

    @Test
    void doesNotWorkOnAnotherSunday() {
        assertThat(LATEST.kindOf(SUN_2026_01_11)).isEqualTo(DayKind.WEEKEND);
        assertThat(LATEST.isWorkingDay(SUN_2026_01_11)).isFalse();
        assertThat(LATEST.nameOf(SUN_2026_01_11)).isNull();
        assertThat(LATEST.noticeOf(SUN_2026_01_11)).isNull();
    }

    @Test
    void namesTheHolidayAndItsNotice() {
        assertThat(LATEST.kindOf(THU_2026_01_01)).isEqualTo(DayKind.HOLIDAY);
        assertThat(LATEST.nameOf(THU_2026_01_01)).isEqualTo("元旦");
        assertThat(LATEST.noticeOf(THU_2026_01_01))
                .isEqualTo("https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm");
    }

    /** T12: the notice for 2019 arranges a day of 2018. */
    @Test
    void takesADayFromTheNoticeOfTheNextYear() {
        assertThat(LATEST.kindOf(SAT_2018_12_29)).isEqualTo(DayKind.MAKE_UP);
        assertThat(LATEST.noticeOf(SAT_2018_12_29))
                .isEqualTo("http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm");
        assertThat(asOf("2018-12-05T12:00").kindOf(SAT_2018_12_29)).isEqualTo(DayKind.WEEKEND);
    }

    /** T12: a notice which says that a Monday is worked makes it no make-up day. */
    @Test
    void keepsAWeekdayThatANoticeMarksAsWorked() {
        assertThat(LATEST.kindOf(MON_2020_02_03)).isEqualTo(DayKind.WORKDAY);
        assertThat(LATEST.nameOf(MON_2020_02_03)).isEqualTo("春节");
    }

    /** T12: two notices for one year, the latest of those which are out decides. */
    @ParameterizedTest(name = "as of {0}, {1} is {2}")
    @CsvSource({
        "2015-05-12T23:59:59.999, 2015-09-03, WORKDAY",
        "2015-05-12T23:59:59.999, 2015-09-06, WEEKEND",
        "2015-05-13T00:00, 2015-09-03, HOLIDAY",
        "2015-05-13T00:00, 2015-09-06, MAKE_UP",
        "2019-03-21T23:59:59.999, 2019-04-28, WEEKEND",
        "2019-03-21T23:59:59.999, 2019-05-01, HOLIDAY",
        "2019-03-21T23:59:59.999, 2019-05-02, WORKDAY",
        "2019-03-22T00:00, 2019-04-28, MAKE_UP",
        "2019-03-22T00:00, 2019-05-01, HOLIDAY",
        "2019-03-22T00:00, 2019-05-02, HOLIDAY",
        "2020-01-26T23:59:59.999, 2020-01-31, WORKDAY",
        "2020-01-26T23:59:59.999, 2020-02-01, MAKE_UP",
        "2020-01-26T23:59:59.999, 2020-02-02, WEEKEND",
        "2020-01-27T00:00, 2020-01-31, HOLIDAY",
        "2020-01-27T00:00, 2020-02-01, HOLIDAY",
        "2020-01-27T00:00, 2020-02-02, HOLIDAY"
    })
    void followsAnAmendmentFromItsPublication(String asOf, LocalDate day, DayKind kind) {
        assertThat(asOf(asOf).kindOf(day)).isEqualTo(kind);
    }

    /** T13. */
    @Test
    void isProvisionalUntilTheNoticeIsOut() {
        WorkingCalendar before = asOf("2025-11-03T23:59:59.999");
        WorkingCalendar after = asOf("2025-11-04T00:00");

        assertThat(before.isProvisional(SUN_2026_01_04)).isTrue();
        assertThat(before.isWorkingDay(SUN_2026_01_04)).isFalse();
        assertThat(after.isProvisional(SUN_2026_01_04)).isFalse();
        assertThat(after.isWorkingDay(SUN_2026_01_04)).isTrue();
    }

    @ParameterizedTest(name = "{0} is published: {1}")
    @CsvSource({"2006-12-31, false", "2007-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void isPublishedFrom2007Until2026(LocalDate day, boolean published) {
        assertThat(LATEST.isProvisional(day)).isEqualTo(!published);
    }

    @Test
    void publishesNoYearByAnAmendment() {
        assertThat(ChineseCalendar.definition().notices())
                .filteredOn(notice -> notice.years().isEmpty())
                .extracting(CalendarNotice::publishedAt)
                .containsExactly(
                        Instant.parse("2015-05-12T16:00:00Z"),
                        Instant.parse("2019-03-21T16:00:00Z"),
                        Instant.parse("2020-01-26T16:00:00Z"));
    }

    @Test
    void namesItsVersions() {
        assertThat(LATEST.version()).isEqualTo("CN 2025-11-04");
        assertThat(LATEST.publishedAt()).isEqualTo(Instant.parse("2025-11-03T16:00:00Z"));
        assertThat(asOf("2000-01-01T00:00").version()).isEqualTo("CN unpublished");
        assertThat(asOf("2000-01-01T00:00").publishedAt()).isNull();
        assertThat(asOf("2000-01-01T00:00").isProvisional(FRI_2027_01_01)).isTrue();
    }
}
