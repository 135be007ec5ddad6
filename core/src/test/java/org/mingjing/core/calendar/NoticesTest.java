package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final NoticeDay NEW_YEAR = new NoticeDay(THU_2026_01_01, "元旦", DayMark.OFF);

    private static NoticeTable read(String table) {
        return NoticeTable.read(table.lines().toList(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void readsATable() {
        String table =
                """
                # a comment

                reference,published,years,date,mark,name
                first,2025-11-04,2026 2027,2026-01-01,OFF,元旦
                second,2025-12-01,,2026-01-05, WORKED ,元旦
                """;

        assertThat(read(table).faults()).isEmpty();
        assertThat(read(table).notices())
                .containsExactly(
                        new CalendarNotice(
                                "first",
                                Instant.parse("2025-11-03T16:00:00Z"),
                                Set.of(2026, 2027),
                                List.of(NEW_YEAR)),
                        new CalendarNotice(
                                "second",
                                Instant.parse("2025-11-30T16:00:00Z"),
                                Set.of(),
                                List.of(
                                        new NoticeDay(
                                                LocalDate.of(2026, 1, 5), "元旦", DayMark.WORKED))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,2025-11-04,2026,2026-01-02,OFF | 1 | SIX_COLUMNS | 5",
                " ,2025-11-04,2026,2026-01-02,OFF,x | 1 | REFERENCE | ''",
                "a,2025-11,2026,2026-01-02,OFF,x | 3 | PUBLICATION | 2025-11",
                "a,2025-11-04,MMXXVI,2026-01-02,OFF,x | 14 | YEARS | MMXXVI",
                "a,2025-11-04,2026 3026,2026-01-02,OFF,x | 14 | YEARS | 2026 3026",
                "a,2025-11-04,2026,2026-02-30,OFF,x | 19 | DATE | 2026-02-30",
                "a,2025-11-04,2026,2326-01-02,OFF,x | 19 | DATE | 2326-01-02",
                "a,2025-11-04,2026,2026-01-02, HALF,x | 31 | MARK | HALF",
                "a,2025-11-04,2026,2026-01-02,OFF, | 34 | NAME | ''",
                "a,2025-11-05,2026,2026-01-02,OFF,x | 3 | AS_ABOVE | 2025-11-05",
                "a,2025-11-04,2027,2026-01-02,OFF,x | 3 | AS_ABOVE | 2025-11-04",
                "a,2025-11-04,2026,2026-01-01,OFF,x | 19 | DATE_ONCE | 2026-01-01"
            })
    void namesThePlaceItCannotRead(
            String line, int column, NoticeTable.Expected expected, String found) {
        NoticeTable table = read("# comment\na,2025-11-04,2026,2026-01-01,OFF,x\n" + line + "\n");

        assertThat(table.faults())
                .containsExactly(new NoticeTable.Fault(3, column, expected, found));
        assertThat(table.notices()).hasSize(1);
        assertThat(table.notices().get(0).days()).hasSize(1);
    }

    @Test
    void tellsAllThatIsWrong() {
        NoticeTable table = read("a,x,y,z,HALF,\nb,2025-11-04,2026\n");

        assertThat(table.faults())
                .extracting(NoticeTable.Fault::line)
                .containsExactly(1, 1, 1, 1, 1, 2);
        assertThat(table.notices()).isEmpty();
    }

    @Test
    void refusesADateMarkedTwice() {
        List<NoticeDay> days = List.of(NEW_YEAR, NEW_YEAR);

        assertThatThrownBy(() -> new CalendarNotice("a", Instant.EPOCH, Set.of(), days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Notice a marks 2026-01-01 twice");
    }

    @Test
    void refusesANoticeWithoutReference() {
        assertThatThrownBy(() -> new CalendarNotice(" ", Instant.EPOCH, Set.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2300-01-01"})
    void refusesADateOfNoSensibleYear(LocalDate date) {
        assertThatThrownBy(() -> new NoticeDay(date, "x", DayMark.OFF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2299-12-31"})
    void acceptsTheFirstAndTheLastDateOfSensibleYears(LocalDate date) {
        assertThat(new NoticeDay(date, "x", DayMark.OFF).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN 65", "CN_65", "中国"})
    void refusesAnIdOfOtherCharacters(String id) {
        assertThatThrownBy(() -> new CalendarId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsAnIdOfLettersDigitsAndHyphens() {
        assertThat(new CalendarId("CN-65")).hasToString("CN-65");
    }
}
