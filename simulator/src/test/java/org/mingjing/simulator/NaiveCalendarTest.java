package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaiveCalendarTest {
    private static final LocalDate SUN_2026_01_04 = LocalDate.of(2026, 1, 4);
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate SAT_2026_10_31 = LocalDate.of(2026, 10, 31);

    private final NaiveCalendar calendar = NaiveCalendar.asOf(SAT_2026_10_31);

    @ParameterizedTest
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
    void countsWorkingDaysByWalking(LocalDate start, int days, LocalDate due) {
        int counted = calendar.plus((int) start.toEpochDay(), days);

        assertThat(LocalDate.ofEpochDay(counted)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 250", "2020, 249", "2021, 250", "2022, 249",
        "2023, 249", "2024, 251", "2025, 248", "2026, 248"
    })
    void knowsHowManyDaysOfAYearAreWorked(int year, int worked) {
        int before = (int) LocalDate.of(year - 1, 12, 31).toEpochDay();
        int last = (int) LocalDate.of(year, 12, 31).toEpochDay();

        assertThat(calendar.between(before, last)).isEqualTo(worked);
    }

    @Test
    void worksOnAMakeUpSunday() {
        assertThat(calendar.isWorked((int) SUN_2026_01_04.toEpochDay())).isTrue();
        assertThat(calendar.isWorked((int) THU_2026_01_01.toEpochDay())).isFalse();
    }

    @Test
    void walksBackOverDaysOff() {
        int before = calendar.minus((int) SUN_2026_01_04.toEpochDay(), 1);

        assertThat(LocalDate.ofEpochDay(before)).isEqualTo("2025-12-31");
    }

    @Test
    void doesNotKnowANoticeBeforeItIsPublished() {
        NaiveCalendar before = NaiveCalendar.asOf(LocalDate.of(2025, 11, 3));

        assertThat(before.lastPublishedYear()).isEqualTo(2025);
        assertThat(before.isWorked((int) THU_2026_01_01.toEpochDay())).isTrue();
    }
}
