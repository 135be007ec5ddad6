package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.DayKind;
import org.mingjing.core.calendar.WorkingCalendar;

/** Notices that a pack brings along in a file beside it. */
class CalendarNoticesTest {
    private static final LocalDate THU_2013_04_25 = LocalDate.of(2013, 4, 25);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final LocalDate SAT_2027_01_09 = LocalDate.of(2027, 1, 9);
    private static final LocalDate MON_2026_04_20 = LocalDate.of(2026, 4, 20);
    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);

    private static final String ITALY =
            """
            # Legge 27 maggio 1949, n. 260
            reference,published,years,date,mark,name
            Legge 260/1949,1949-06-15,2013,2013-04-25,OFF,Liberazione
            Legge 260/1949,1949-06-15,2013,2013-05-01,OFF,Festa del lavoro
            """;
    private static final String NEXT_YEAR =
            """
            notice of 2027,2026-11-04,2027,2027-01-01,OFF,元旦
            notice of 2027,2026-11-04,2027,2027-01-09,WORKED,元旦
            """;

    @TempDir Path folder;

    private Path pack(String calendar) throws IOException {
        String text =
                SmallPack.WHOLE.replace(
                        "{id: NL, zone: Europe/Amsterdam, every-year-published: true}", calendar);
        return Files.writeString(folder.resolve("pack.yaml"), text);
    }

    private void notices(String text) throws IOException {
        Files.writeString(folder.resolve("days.csv"), text);
    }

    private static WorkingCalendar at(RulePack pack, String asOf) {
        CalendarId id = pack.calendar().id();
        return Calendars.of(pack.calendar()).at(id, Instant.parse(asOf));
    }

    private List<String> errorsOf(String calendar) throws IOException {
        Path pack = pack(calendar);
        String before = folder + folder.getFileSystem().getSeparator();
        return PackErrors.of(() -> RulePacks.load(pack)).stream()
                .map(error -> error.replace(before, ""))
                .toList();
    }

    @Test
    void giveACalendarOfItsOwnItsHolidays() throws IOException {
        notices(ITALY);
        Path pack =
                pack("{id: IT, zone: Europe/Rome, every-year-published: true, notices: days.csv}");

        WorkingCalendar calendar = at(RulePacks.load(pack), "2013-04-01T00:00:00Z");

        assertThat(calendar.isWorkingDay(THU_2013_04_25)).isFalse();
        assertThat(calendar.isWorkingDay(THU_2013_04_25.plusDays(1))).isTrue();
    }

    @Test
    void publishAYearThatTheProjectDoesNotKnowYet() throws IOException {
        notices(NEXT_YEAR);
        RulePack pack = RulePacks.load(pack("{id: CN, notices: days.csv}"));

        WorkingCalendar before = at(pack, "2026-11-03T15:59:59Z");
        WorkingCalendar after = at(pack, "2026-11-03T16:00:00Z");

        assertThat(before.isProvisional(FRI_2027_01_01)).isTrue();
        assertThat(after.isProvisional(FRI_2027_01_01)).isFalse();
        assertThat(after.isWorkingDay(FRI_2027_01_01)).isFalse();
        assertThat(after.kindOf(SAT_2027_01_09)).isEqualTo(DayKind.MAKE_UP);
        assertThat(after.isWorkingDay(THU_2026_10_01)).isFalse();
        assertThat(pack.calendar().id()).hasToString("CN");
    }

    @Test
    void overruleTheNoticesThatWerePublishedBefore() throws IOException {
        notices("amendment,2026-09-01,,2026-10-01,WORKED,国庆节\n");
        RulePack pack = RulePacks.load(pack("{id: CN, notices: days.csv}"));

        assertThat(at(pack, "2026-08-01T00:00:00Z").isWorkingDay(THU_2026_10_01)).isFalse();
        assertThat(at(pack, "2026-09-02T00:00:00Z").isWorkingDay(THU_2026_10_01)).isTrue();
    }

    @Test
    void makeARegionalCalendarOfANationalOne() throws IOException {
        notices("region,2025-12-01,,2026-04-20,OFF,三月三\n");
        Path pack =
                pack(
                        "{id: CN-GX, extends: CN, hours: ['08:00-12:00', '15:00-18:00'], notices: days.csv}");

        RulePack read = RulePacks.load(pack);
        WorkingCalendar calendar = at(read, "2026-01-01T00:00:00Z");

        assertThat(read.calendar().id()).hasToString("CN-GX");
        assertThat(read.calendar().zone()).hasToString("Asia/Shanghai");
        assertThat(calendar.isWorkingDay(MON_2026_04_20)).isFalse();
        assertThat(calendar.isWorkingDay(THU_2026_10_01)).isFalse();
        assertThat(calendar.isProvisional(MON_2026_04_20)).isFalse();
    }

    @Test
    void comeFromSeveralFilesAndWithAByteOrderMark() throws IOException {
        notices("\uFEFF" + NEXT_YEAR.indent(0));
        Files.writeString(folder.resolve("more.csv"), "b,2026-12-01,,2027-01-09,OFF,元旦\n");

        RulePack pack = RulePacks.load(pack("{id: CN, notices: [days.csv, more.csv]}"));

        assertThat(at(pack, "2027-01-01T00:00:00Z").isWorkingDay(SAT_2027_01_09)).isFalse();
    }

    @Test
    void areToldByFileAndLineWhenTheyAreWrong() throws IOException {
        notices(NEXT_YEAR.replace("WORKED", "HALF") + "x,2026-11-04,2027,2027-02-30,OFF,\n");

        assertThat(errorsOf("{id: CN, notices: days.csv}"))
                .containsExactly(
                        "days.csv:2:43: calendar.notices: expected OFF or WORKED, found 'HALF'",
                        "days.csv:3:19: calendar.notices: expected an existing date from 1900 to 2299 such as"
                                + " 2026-01-31, found '2027-02-30'",
                        "days.csv:3:34: calendar.notices: expected the name of the holiday, found"
                                + " nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,2026-11-04,2027 | 1 | the six columns reference,published,years,date,mark,name, found 3",
                ",2026-11-04,2027,2027-01-01,OFF,x | 1 | where the notice can be read, such as an address, found nothing",
                "a,now,2027,2027-01-01,OFF,x | 3 | a date of publication such as 2026-01-31, found 'now'",
                "a,2026-11-04,27,2027-01-01,OFF,x | 14 | the years it arranges such as 2027, separated by blanks, or nothing, found '27'"
            })
    void areToldWithWhatIsExpected(String line, int column, String said) throws IOException {
        notices(line + "\n");

        assertThat(errorsOf("{id: CN, notices: days.csv}"))
                .containsExactly("days.csv:1:" + column + ": calendar.notices: expected " + said);
    }

    @Test
    void agreeInAllLinesOfOneNotice() throws IOException {
        notices(NEXT_YEAR + "notice of 2027,2026-11-05,2027,2027-01-02,OFF,元旦\n" + NEXT_YEAR);

        assertThat(errorsOf("{id: CN, notices: days.csv}"))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("days.csv:3:16: calendar.notices: expected the publication and the");
    }

    @Test
    void mustBeInUtf8() throws IOException {
        Files.write(folder.resolve("days.csv"), NEXT_YEAR.getBytes(Charset.forName("GBK")));

        assertThat(errorsOf("{id: CN, notices: days.csv}"))
                .containsExactly("days.csv:1:1: expected text in UTF-8, found something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../days.csv", "/etc/hosts", "sub/days.csv", "sub\\\\days.csv", ".."})
    void lieBesideThePackAndNowhereElse(String name) throws IOException {
        assertThat(errorsOf("{id: CN, notices: '%s'}".formatted(name)))
                .singleElement()
                .asString()
                .startsWith("pack.yaml:4:29: calendar.notices: expected the name of a file beside");
    }

    @Test
    void areMissedByName() throws IOException {
        assertThat(errorsOf("{id: CN, notices: days.csv}"))
                .singleElement()
                .asString()
                .endsWith("such as notices.csv, found 'days.csv', which is not there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{id: CN, extends: CN} | calendar.id: expected an id other than that of the calendar"
                        + " it extends, found 'id'",
                "{id: IT-RM, extends: IT} | calendar.extends: expected the id of a calendar that can"
                        + " be extended, found 'IT'. Hint: known are CN",
                "{id: CN-65, extends: CN, zone: Asia/Urumqi} | calendar.zone: expected no time zone"
                        + " where a calendar is extended, found 'zone'",
                "{id: CN, hours: '09:00-17:00'} | calendar.hours: expected no further key but"
                        + " 'notices' for a calendar that is known; for others give it an id of its"
                        + " own and say 'extends: CN', found 'hours'"
            })
    void saysWhichCalendarsCanBeExtended(String calendar, String said) throws IOException {
        assertThat(errorsOf(calendar)).singleElement().asString().endsWith(said);
    }

    @Test
    void lieInTheFolderOfAPackOnTheClassPathToo() {
        PackText index = PackText.ofResource("packs/cn-licensing/pack.yaml");

        assertThat(index).isNotNull();
        assertThat(index.siblings().find("mapping.yaml"))
                .isNotNull()
                .extracting(text -> text.text().getBytes(StandardCharsets.UTF_8).length)
                .isNotEqualTo(0);
        assertThat(index.siblings().find("none.csv")).isNull();
    }
}
