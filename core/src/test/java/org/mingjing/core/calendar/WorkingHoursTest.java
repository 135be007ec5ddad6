package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

    private static final long HOUR = 3_600_000;

    private static final WorkingHours OFFICE = WorkingHours.of("09:00-12:00", "13:00-17:00");

    @ParameterizedTest(name = "by {0} h {1} h are worked")
    @CsvSource({"0, 0", "9, 0", "10, 1", "12, 3", "13, 3", "14, 4", "17, 7", "24, 7"})
    void countsWhatIsWorked(long hourOfDay, long worked) {
        assertThat(OFFICE.workedUntil(hourOfDay * HOUR)).isEqualTo(worked * HOUR);
    }

    @ParameterizedTest(name = "{0} h are worked by {1} h")
    @CsvSource({"1, 10", "3, 12", "4, 14", "7, 17"})
    void findsTheEarliestTime(long worked, long hourOfDay) {
        assertThat(OFFICE.timeWhenWorked(worked * HOUR)).isEqualTo(hourOfDay * HOUR);
    }

    @ParameterizedTest(name = "{0} ms")
    @ValueSource(longs = {0, 7 * HOUR + 1})
    void refusesMoreThanADayHas(long worked) {
        assertThatThrownBy(() -> OFFICE.timeWhenWorked(worked))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsUpADay() {
        assertThat(OFFICE.millisADay()).isEqualTo(7 * HOUR);
        assertThat(WorkingHours.WHOLE_DAY.millisADay()).isEqualTo(24 * HOUR);
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(OFFICE).hasToString("09:00-12:00, 13:00-17:00");
        assertThat(WorkingHours.WHOLE_DAY).hasToString("00:00-24:00");
        assertThat(OFFICE)
                .isEqualTo(WorkingHours.of("09:00-12:00", "13:00-17:00"))
                .hasSameHashCodeAs(WorkingHours.of("09:00-12:00", "13:00-17:00"))
                .isNotEqualTo(WorkingHours.of("09:00-12:00", "13:00-18:00"))
                .isNotEqualTo(WorkingHours.of("08:00-12:00", "13:00-17:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09:00", "9-12", "12:00-09:00", "09:00-09:00", "09:00-25:00"})
    void refusesWhatAreNoHours(String interval) {
        assertThatThrownBy(() -> WorkingHours.of(interval))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mayCloseAtMidnightAndOpenAsTheyClose() {
        WorkingHours hours = WorkingHours.of("12:00-18:00", "18:00-24:00");

        assertThat(hours.millisADay()).isEqualTo(12 * HOUR);
        assertThat(hours.timeWhenWorked(12 * HOUR)).isEqualTo(24 * HOUR);
    }

    @Test
    void refusesIntervalsOutOfOrder() {
        assertThatThrownBy(() -> WorkingHours.of("09:00-12:00", "11:00-17:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'11:00-17:00'");
    }

    @Test
    void refusesNoHoursAtAll() {
        assertThatThrownBy(WorkingHours::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Working hours need at least one interval");
    }
}
