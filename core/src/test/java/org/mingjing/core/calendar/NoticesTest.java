package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
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

    private static List<CalendarNotice> read(String table) throws IOException {
        return NoticeTable.read(
                "days.csv",
                new BufferedReader(new StringReader(table)),
                ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void readsATable() throws IOException {
        String table =
                """
                # a comment

                first,2025-11-04,2026 2027,2026-01-01,OFF,元旦
                second,2025-12-01,,2026-01-05,WORKED,元旦
                """;

        assertThat(read(table))
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
                "a,2025-11-04,2026,2026-01-02,OFF | expected reference,published,years",
                "a,2025-11-04,2026,2026-01-02,HALF,x | expected OFF or WORKED, found 'HALF'",
                "a,2025-11-04,2026,2026-02-30,OFF,x | 2026-02-30",
                "a,2025-11-04,MMXXVI,2026-01-02,OFF,x | MMXXVI",
                "a,2025-11-05,2026,2026-01-02,OFF,x | publication and years differ",
                "a,2025-11-04,2027,2026-01-02,OFF,x | publication and years differ",
                "a,2025-11-04,2026,2026-01-01,OFF,x | the notice marks 2026-01-01 twice",
                "a,2025-11-04,2026,2026-01-02,OFF, | needs a name"
            })
    void namesTheLineItCannotRead(String line, String message) {
        String table = "# comment\na,2025-11-04,2026,2026-01-01,OFF,x\n" + line + "\n";

        assertThatThrownBy(() -> read(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("days.csv line 3: ")
                .hasMessageContaining(message);
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
    @ValueSource(strings = {"", "CN 65", "CN_65", "中国"})
    void refusesAnIdOfOtherCharacters(String id) {
        assertThatThrownBy(() -> new CalendarId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsAnIdOfLettersDigitsAndHyphens() {
        assertThat(new CalendarId("CN-65")).hasToString("CN-65");
    }
}
