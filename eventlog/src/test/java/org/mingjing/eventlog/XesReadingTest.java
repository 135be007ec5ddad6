package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.Vocabulary;

class XesReadingTest {
    private static final String SUN_2026_01_04 = "2026-01-04T09:30:00.688+08:00";
    private static final String MON_2026_01_05 = "2026-01-05T09:30:00+08:00";

    @TempDir Path folder;

    private SomeLog read(String inner) {
        return SomeLog.ofXes(folder, inner);
    }

    @Test
    void takesAnEventWithItsStandardAttributes() {
        SomeLog log =
                read(
                        trace(
                                "c1",
                                event(
                                        "T01",
                                        SUN_2026_01_04,
                                        "<string key='org:resource' value='王'/>",
                                        "<string key='org:role' value='窗口'/>",
                                        "<string key='org:group' value='规划局'/>")));

        assertThat(log.problems.isEmpty()).isTrue();
        assertThat(log.first().id()).isEqualTo("c1");
        assertThat(log.firstEvent().activity()).isEqualTo(WORDS.activity("accept"));
        assertThat(log.firstEvent().name()).isEqualTo("T01");
        assertThat(log.firstEvent().occurredAt())
                .isEqualTo(Instant.parse("2026-01-04T01:30:00.688Z"));
        assertThat(log.firstEvent().actor()).isEqualTo(new Actor("王", "窗口", "规划局"));
        assertThat(log.tally).isEqualTo(new ReadingTally(1, 1, 0, 0, 0));
    }

    @Test
    void keepsAnActivityThatIsNotMappedAsOther() {
        SomeLog log = read(trace("c1", event("T99", SUN_2026_01_04)));

        assertThat(log.firstEvent().activity()).isEqualTo(Vocabulary.OTHER);
        assertThat(log.firstEvent().name()).isEqualTo("T99");
    }

    @Test
    void convertsMappedValuesToTheirTypes() {
        CaseFile caseFile =
                read(trace(
                                "c1",
                                "<date key='due' value='2026-01-04T23:30:00.000Z'/>"
                                        + event(
                                                "T01",
                                                SUN_2026_01_04,
                                                "<float key='amount' value='1.25E2'/>",
                                                "<date key='told' value='2026-01-04T00:00:00Z'/>",
                                                "<boolean key='urgent' value='true'/>")))
                        .first();

        assertThat(caseFile.value(0, WORDS.attribute("amount"), -1)).isEqualTo(1_250_000);
        assertThat(caseFile.value(0, WORDS.attribute("told"), -1))
                .isEqualTo(Instant.parse("2026-01-04T00:00:00Z").toEpochMilli());
        assertThat(caseFile.value(0, WORDS.attribute("urgent"), -1)).isEqualTo(1);
        assertThat(LocalDate.ofEpochDay(caseFile.value(WORDS.attribute("due"), -1)))
                .isEqualTo("2026-01-05");
    }

    @Test
    void readsNestedAttributesByTheirPath() {
        SomeLog log =
                read(
                        trace(
                                "c1",
                                "<list key='parts'><values><string key='due' value='x'/></values></list>"
                                        + event(
                                                "T01",
                                                SUN_2026_01_04,
                                                "<string key='meta' value='m'>",
                                                "<string key='remark' value='inner'>",
                                                "<int key='amount' value='7'/></string></string>",
                                                "<int key='amount' value='5'/>")));

        CaseFile caseFile = log.first();
        long remark = caseFile.value(0, WORDS.attribute("remark"), -1);
        assertThat(caseFile.lexicon().text((int) remark)).isEqualTo("inner");
        assertThat(caseFile.value(0, WORDS.attribute("amount"), -1)).isEqualTo(50_000);
        assertThat(log.problems.isEmpty()).isTrue();
    }

    @Test
    void appliesNoDefaultsOfGlobals() {
        SomeLog log =
                read(
                        "<extension name='Time' prefix='time' uri='u'/>"
                                + "<global scope='event'><int key='amount' value='9'/></global>"
                                + "<global scope='trace'><date key='due' value='1970-01-01'/></global>"
                                + "<classifier name='n' keys='k'/>"
                                + "<string key='concept:name' value='a log'/>"
                                + trace("c1", event("T01", SUN_2026_01_04)));

        assertThat(log.first().has(0, WORDS.attribute("amount"))).isFalse();
        assertThat(log.first().has(WORDS.attribute("due"))).isFalse();
        assertThat(log.problems.isEmpty()).isTrue();
    }

    @Test
    void takesADateOfTheTraceAsAnEvent() {
        SomeLog log =
                read(
                        trace(
                                "c1",
                                "<date key='enddate' value='2026-01-04T10:00:00+08:00'/>"
                                        + event("T01", SUN_2026_01_04)));

        assertThat(log.first().event(1).activity()).isEqualTo(WORDS.activity("decide"));
        assertThat(log.first().event(1).message()).isEqualTo("enddate");
        assertThat(log.tally).isEqualTo(new ReadingTally(1, 1, 1, 0, 0));
    }

    @Test
    void takesACaseWithoutEvents() {
        SomeLog log = read(trace("c1", "<float key='fee' value='-12.5'/>"));

        assertThat(log.first().eventCount()).isZero();
        assertThat(log.first().value(WORDS.attribute("amount"), 0)).isEqualTo(-125_000);
    }

    @Test
    void keepsTheOrderOfTheLogAmongSimultaneousEvents() {
        SomeLog log =
                read(
                        trace(
                                "c1",
                                event("T98", MON_2026_01_05)
                                        + event("T97", MON_2026_01_05)
                                        + event("T96", SUN_2026_01_04)));

        assertThat(log.first().event(0).message()).isEqualTo("#3");
        assertThat(log.first().event(1).name()).isEqualTo("T98");
        assertThat(log.first().event(2).name()).isEqualTo("T97");
    }

    @Test
    void marksADateWithoutATime() {
        SomeLog log = read(trace("c1", event("T01", "2026-01-04")));

        assertThat(log.firstEvent().dayPrecision()).isTrue();
        assertThat(log.firstEvent().occurredAt()).isEqualTo("2026-01-03T16:00:00Z");
    }

    @Test
    void readsTimesByThePatternsOfTheMapping() {
        SomeLog log = read(trace("c1", event("T01", "04/01/2026 09:30")));

        assertThat(log.firstEvent().occurredAt()).isEqualTo("2026-01-04T01:30:00Z");
    }

    @Test
    void readsPrefixedElements() {
        String text =
                "<x:log xmlns:x='http://www.xes-standard.org/'><x:trace>"
                        + "<x:string key='concept:name' value='c1'/><x:event>"
                        + "<x:date key='time:timestamp' value='2026-01-04'/>"
                        + "<x:string key='concept:name' value='T01'/></x:event></x:trace></x:log>";

        SomeLog log = SomeLog.read(file("log.xes", SomeLog.bytes(text)), SomeLog.XES);

        assertThat(log.problems.isEmpty()).isTrue();
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void readsAByteOrderMark() {
        String text =
                "\uFEFF<?xml version='1.0' encoding='UTF-8'?><log>" + trace("办件", "") + "</log>";

        assertThat(idIn(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("办件");
        assertThat(idIn(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("办件");
    }

    @Test
    void readsTheEncodingThatTheXmlDeclares() {
        String text = "<?xml version='1.0' encoding='GB18030'?><log>" + trace("办件", "") + "</log>";

        assertThat(idIn(text.getBytes(Charset.forName("GB18030")))).isEqualTo("办件");
    }

    @Test
    void tellsGzipByItsFirstBytes() {
        byte[] packed = SomeLog.gzip(SomeLog.bytes("<log>" + trace("c1", "") + "</log>"));

        assertThat(idIn(packed)).isEqualTo("c1");
    }

    @Test
    void readsPlainTextUnderANameOfGzip() {
        Path file = file("log.XES.GZ", SomeLog.bytes("<log>" + trace("c1", "") + "</log>"));

        assertThat(SomeLog.read(file, SomeLog.XES).first().id()).isEqualTo("c1");
    }

    private String idIn(byte[] content) {
        SomeLog log = SomeLog.read(file("log.xes", content), SomeLog.XES);
        assertThat(log.problems.kept()).isEmpty();
        return log.first().id();
    }

    private Path file(String name, byte[] content) {
        return SomeLog.write(folder.resolve(name), content);
    }
}
