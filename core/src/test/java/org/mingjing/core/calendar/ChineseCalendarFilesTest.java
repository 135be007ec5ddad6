package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.RealData;

/** The project's days against every published file of days, in both directions. */
class ChineseCalendarFilesTest {

    private static final Pattern DAY =
            Pattern.compile(
                    "\"name\":\\s*\"([^\"]*)\",\\s*\"date\":\\s*\"([^\"]*)\","
                            + "\\s*\"isOffDay\":\\s*(true|false)");

    private static final LocalDate SAT_2005_01_01 = LocalDate.of(2005, 1, 1);
    private static final LocalDate MON_2035_01_01 = LocalDate.of(2035, 1, 1);

    @Test
    void agreesWithEveryFile() throws IOException {
        SortedMap<LocalDate, String> published = days(files(RealData.folder("calendar")));

        WorkingCalendar calendar =
                Calendars.of(ChineseCalendar.definition()).at(ChineseCalendar.ID, Long.MAX_VALUE);

        assertThat(published).hasSizeGreaterThanOrEqualTo(678);
        assertThat(days(calendar)).isEqualTo(published);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static SortedMap<LocalDate, String> days(List<Path> files) {
        return files.stream()
                .flatMap(file -> DAY.matcher(text(file)).results())
                .collect(
                        Collectors.toMap(
                                day -> LocalDate.parse(day.group(2)),
                                ChineseCalendarFilesTest::published,
                                (earlier, later) -> later,
                                TreeMap::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String published(MatchResult day) {
        return (day.group(3).equals("true") ? "off " : "worked ") + day.group(1);
    }

    private static SortedMap<LocalDate, String> days(WorkingCalendar calendar) {
        return SAT_2005_01_01
                .datesUntil(MON_2035_01_01)
                .filter(day -> calendar.nameOf(day) != null)
                .collect(
                        Collectors.toMap(
                                day -> day,
                                day ->
                                        (calendar.isWorkingDay(day) ? "worked " : "off ")
                                                + calendar.nameOf(day),
                                (earlier, later) -> later,
                                TreeMap::new));
    }
}
