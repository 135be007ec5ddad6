package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final CalendarId COUNTRY = new CalendarId("country");
    private static final CalendarId REGION = new CalendarId("region");

    private static final LocalDate FRI_2026_01_02 = LocalDate.of(2026, 1, 2);
    private static final LocalDate SAT_2026_01_03 = LocalDate.of(2026, 1, 3);
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);

    private static final Instant NOVEMBER = Instant.parse("2025-11-03T16:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2025-11-30T16:00:00Z");
    private static final Instant JANUARY = Instant.parse("2025-12-31T16:30:00Z");

    private static CalendarNotice notice(String name, Instant publishedAt, NoticeDay... days) {
        return new CalendarNotice(name, publishedAt, Set.of(2026), List.of(days));
    }

    private static NoticeDay off(LocalDate date) {
        return new NoticeDay(date, "off", DayMark.OFF);
    }

    private static NoticeDay worked(LocalDate date) {
        return new NoticeDay(date, "worked", DayMark.WORKED);
    }

    private static CalendarDefinition country(CalendarNotice... notices) {
        return CalendarDefinition.builder(COUNTRY, SHANGHAI).notices(List.of(notices)).build();
    }

    private static CalendarDefinition region(CalendarDefinition parent, CalendarNotice... notices) {
        return CalendarDefinition.builder(REGION, SHANGHAI)
                .parent(parent)
                .notices(List.of(notices))
                .build();
    }

    /** T17. */
    @Test
    void refusesAnUnknownCalendar() {
        Calendars calendars = Calendars.of(country(), region(country()));
        CalendarId absent = new CalendarId("CN-99");

        assertThatThrownBy(() -> calendars.at(absent, 0L))
                .isInstanceOf(UnknownCalendarException.class)
                .hasMessage("There is no calendar 'CN-99'; known are [country, region]");
        assertThatThrownBy(() -> calendars.nextPublicationAfter(absent, 0L))
                .isInstanceOf(UnknownCalendarException.class);
        assertThat(calendars.ids()).containsExactly(COUNTRY, REGION);
    }

    @Test
    void knowsTheVersionOfAnInstant() {
        Calendars calendars =
                Calendars.of(
                        country(
                                notice("second", DECEMBER, worked(FRI_2026_01_02)),
                                notice("first", NOVEMBER, off(FRI_2026_01_02))));

        WorkingCalendar none = calendars.at(COUNTRY, NOVEMBER.minusMillis(1));
        WorkingCalendar first = calendars.at(COUNTRY, NOVEMBER);
        WorkingCalendar stillFirst = calendars.at(COUNTRY, DECEMBER.minusMillis(1));
        WorkingCalendar second = calendars.at(COUNTRY, DECEMBER);

        assertThat(none).hasToString("country unpublished");
        assertThat(none.isProvisional(FRI_2026_01_02)).isTrue();
        assertThat(first).hasToString("country 2025-11-04").isSameAs(stillFirst);
        assertThat(first.kindOf(FRI_2026_01_02)).isEqualTo(DayKind.HOLIDAY);
        assertThat(second.kindOf(FRI_2026_01_02)).isEqualTo(DayKind.WORKDAY);
        assertThat(second.noticeOf(FRI_2026_01_02)).isEqualTo("second");
    }

    @Test
    void labelsAVersionOfTheDayWithItsTime() {
        Calendars calendars = Calendars.of(country(notice("late", JANUARY, off(MON_2026_01_05))));

        assertThat(calendars.at(COUNTRY, JANUARY).version()).isEqualTo("country 2026-01-01T00:30");
    }

    @Test
    void takesTheLaterOfTwoNoticesPublishedTogether() {
        CalendarNotice off = notice("off", NOVEMBER, off(FRI_2026_01_02));
        CalendarNotice worked = notice("worked", NOVEMBER, worked(FRI_2026_01_02));

        assertThat(isWorked(country(off, worked), FRI_2026_01_02)).isTrue();
        assertThat(isWorked(country(worked, off), FRI_2026_01_02)).isFalse();
    }

    private static boolean isWorked(CalendarDefinition definition, LocalDate day) {
        return Calendars.of(definition).at(definition.id(), Long.MAX_VALUE).isWorkingDay(day);
    }

    @Test
    void foretellsTheNextPublication() {
        Calendars calendars =
                Calendars.of(
                        region(country(notice("country", NOVEMBER)), notice("region", DECEMBER)));

        assertThat(calendars.nextPublicationAfter(REGION, 0)).isEqualTo(NOVEMBER.toEpochMilli());
        assertThat(calendars.nextPublicationAfter(REGION, NOVEMBER.toEpochMilli()))
                .isEqualTo(DECEMBER.toEpochMilli());
        assertThat(calendars.nextPublicationAfter(REGION, DECEMBER.toEpochMilli()))
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void letsARegionOverruleItsCountryWheneverItSpoke() {
        CalendarDefinition country =
                country(notice("country", DECEMBER, off(FRI_2026_01_02), off(MON_2026_01_05)));
        CalendarDefinition region =
                region(country, notice("region", NOVEMBER, worked(FRI_2026_01_02)));

        WorkingCalendar calendar = Calendars.of(country, region).at(REGION, DECEMBER);

        assertThat(calendar.noticeOf(FRI_2026_01_02)).isEqualTo("region");
        assertThat(calendar.isWorkingDay(FRI_2026_01_02)).isTrue();
        assertThat(calendar.noticeOf(MON_2026_01_05)).isEqualTo("country");
        assertThat(calendar.isWorkingDay(MON_2026_01_05)).isFalse();
        assertThat(calendar.isWorkingDay(TUE_2026_01_06)).isTrue();
    }

    @Test
    void publishesARegionWithItsCountry() {
        Calendars calendars = Calendars.of(region(country(notice("country", NOVEMBER))));

        assertThat(calendars.at(REGION, NOVEMBER).version()).isEqualTo("region 2025-11-04");
        assertThat(calendars.at(REGION, NOVEMBER).isProvisional(FRI_2026_01_02)).isFalse();
        assertThat(calendars.at(REGION, NOVEMBER.minusMillis(1)).isProvisional(FRI_2026_01_02))
                .isTrue();
    }

    @Test
    void givesARegionItsOwnHoursAndOtherwiseThoseOfItsCountry() {
        CalendarDefinition country = country().withHours(WorkingHours.of("09:00-17:00"));

        assertThat(region(country).hours()).isEqualTo(WorkingHours.of("09:00-17:00"));
        assertThat(region(country).withHours(WorkingHours.of("10:00-18:00")).hours())
                .isEqualTo(WorkingHours.of("10:00-18:00"));
        assertThat(country().hours()).isEqualTo(WorkingHours.WHOLE_DAY);
    }

    /** T07: a notice of the country reaches the region which descends from it. */
    @Test
    void carriesANewNoticeToTheRegions() {
        Calendars before = Calendars.of(country(), region(country()));

        Calendars after =
                before.with(country().withNotice(notice("new", NOVEMBER, off(FRI_2026_01_02))));

        assertThat(after.at(REGION, NOVEMBER).isWorkingDay(FRI_2026_01_02)).isFalse();
        assertThat(after.at(COUNTRY, NOVEMBER).isWorkingDay(FRI_2026_01_02)).isFalse();
        assertThat(before.at(REGION, NOVEMBER).isWorkingDay(FRI_2026_01_02)).isTrue();
        assertThat(after.ids()).containsExactly(COUNTRY, REGION);
    }

    @Test
    void carriesANewNoticeToTheCountiesOfARegion() {
        CalendarId county = new CalendarId("county");
        CalendarDefinition definition =
                CalendarDefinition.builder(county, SHANGHAI).parent(region(country())).build();

        Calendars after =
                Calendars.of(definition)
                        .with(country(notice("new", NOVEMBER, off(FRI_2026_01_02))));

        assertThat(after.at(county, NOVEMBER).isWorkingDay(FRI_2026_01_02)).isFalse();
        assertThat(after.definition(county).parent()).isNotEqualTo(region(country()));
    }

    @Test
    void refusesTwoCalendarsOfOneId() {
        assertThatThrownBy(() -> Calendars.of(country(), country()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are two calendars country");
    }

    @Test
    void refusesAParentThatIsNotTheCalendarOfItsId() {
        CalendarDefinition other = country(notice("other", NOVEMBER));

        assertThatThrownBy(() -> Calendars.of(country(), region(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("region has another parent country");
    }

    @Test
    void refusesACalendarThatIsItsOwnParent() {
        CalendarDefinition.Builder circle =
                CalendarDefinition.builder(COUNTRY, SHANGHAI).parent(region(country()));

        assertThatThrownBy(circle::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Calendar country is its own parent");
    }

    @Test
    void refusesAWeekWithoutAnyWorkingDay() {
        CalendarDefinition.Builder idle =
                CalendarDefinition.builder(COUNTRY, SHANGHAI)
                        .weekend(EnumSet.allOf(DayOfWeek.class));

        assertThatThrownBy(idle::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A week needs at least one working day");
    }

    @Test
    void isNeverProvisionalWithoutNoticesToCome() {
        CalendarDefinition plain =
                CalendarDefinition.builder(COUNTRY, ZoneId.of("Europe/Amsterdam"))
                        .everyYearPublished()
                        .build();

        WorkingCalendar calendar = Calendars.of(plain).at(COUNTRY, 0);

        assertThat(calendar.version()).isEqualTo("country");
        assertThat(calendar.isProvisional(SAT_2026_01_03)).isFalse();
        assertThat(calendar.kindOf(SAT_2026_01_03)).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.addWorkingDays(LocalDate.of(-5000, 1, 3), 0))
                .isBetween(LocalDate.of(-5000, 1, 3), LocalDate.of(-5000, 1, 5));
    }

    @Test
    void letsARegionAwaitNoNoticesWhenItsCountryAwaitsNone() {
        CalendarDefinition plain =
                CalendarDefinition.builder(COUNTRY, SHANGHAI).everyYearPublished().build();
        CalendarDefinition awaiting = country();

        assertThat(Calendars.of(plain, region(plain)).at(REGION, 0).isProvisional(SAT_2026_01_03))
                .isFalse();
        assertThat(
                        Calendars.of(awaiting, region(awaiting))
                                .at(REGION, 0)
                                .isProvisional(SAT_2026_01_03))
                .isTrue();
    }

    @Test
    void findsTheWorkingDaysBesideADate() {
        WorkingCalendar calendar =
                Calendars.of(country(notice("a", NOVEMBER, off(FRI_2026_01_02))))
                        .at(COUNTRY, NOVEMBER);
        LocalDate thursday20260101 = FRI_2026_01_02.minusDays(1);

        assertThat(calendar.nextOrSame(thursday20260101)).isEqualTo(thursday20260101);
        assertThat(calendar.next(thursday20260101)).isEqualTo(MON_2026_01_05);
        assertThat(calendar.previousOrSame(SAT_2026_01_03)).isEqualTo(thursday20260101);
        assertThat(calendar.previous(TUE_2026_01_06)).isEqualTo(MON_2026_01_05);
    }

    /** T11: versions are counted when first asked, by whichever thread. */
    @RepeatedTest(20)
    void keepsRegionsApartInParallel() {
        CalendarDefinition country = country(notice("country", NOVEMBER, off(FRI_2026_01_02)));
        CalendarDefinition region =
                region(country, notice("region", NOVEMBER, worked(FRI_2026_01_02)));
        Calendars calendars = Calendars.of(country, region);

        assertThat(IntStream.range(0, 2000).parallel().filter(i -> disagrees(calendars, i)))
                .isEmpty();
    }

    private static boolean disagrees(Calendars calendars, int i) {
        CalendarId id = i % 2 == 0 ? COUNTRY : REGION;
        return calendars.at(id, NOVEMBER).isWorkingDay(FRI_2026_01_02) == id.equals(COUNTRY);
    }
}
