package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.bytes;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.gzip;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.core.casefile.Mapping;

class HostileFilesTest {
    private static final String GOOD = trace("good", event("T01", "2026-01-04T09:30:00+08:00"));

    @TempDir Path folder;

    private SomeLog read(String name, byte[] content, ReadingLimits limits) {
        Mapping mapping = name.contains(".csv") ? SomeLog.CSV : SomeLog.XES;
        return SomeLog.read(SomeLog.write(folder.resolve(name), content), mapping, limits);
    }

    private SomeLog readXes(String text) {
        return read("log.xes", bytes(text), ReadingLimits.DEFAULT);
    }

    @Test
    void refusesAnExternalEntity() {
        Path secret = SomeLog.write(folder.resolve("secret.txt"), bytes("TOP SECRET"));
        String doctype = "<!DOCTYPE log [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>\n";

        SomeLog log = readXes(doctype + "<log>" + trace("&x;", "") + "</log>");

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.DOCTYPE_REFUSED);
        assertThat(log.caseFiles.size()).isZero();
    }

    @Test
    void refusesAMilliardLaughs() {
        String laughs =
                "<!DOCTYPE log [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                        + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>";

        SomeLog log = readXes(laughs + "<log>" + trace("&d;", "") + "</log>");

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.DOCTYPE_REFUSED);
    }

    @Test
    void refusesAnExternalDocumentType() {
        SomeLog log = readXes("<!DOCTYPE log SYSTEM 'file:///nowhere.dtd'><log>" + GOOD + "</log>");

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.DOCTYPE_REFUSED);
    }

    @Test
    void refusesAnEntityThatNobodyDeclared() {
        SomeLog log = readXes("<log>" + GOOD + trace("&x;", "") + "</log>");

        assertThat(log.problems.count(ProblemKind.ILL_FORMED_XML)).isOne();
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void refusesABombByItsRatio() {
        ReadingLimits limits = ReadingLimits.DEFAULT.withRatio(50, 1 << 16);
        byte[] bomb = gzip(bytes("<log>" + GOOD + " ".repeat(10_000_000) + "</log>"));

        SomeLog log = read("log.xes.gz", bomb, limits);

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.UNPACKS_TOO_LARGE);
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void refusesABombByItsSize() {
        ReadingLimits limits = ReadingLimits.DEFAULT.withUnpackedBytes(1 << 20);
        byte[] bomb = gzip(bytes(SomeLog.CSV_HEADER + "\n".repeat(2_000_000)));

        SomeLog log = read("log.csv.gz", bomb, limits);

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesABombOfATable() {
        ReadingLimits limits = ReadingLimits.DEFAULT.withUnpackedBytes(1 << 20);
        byte[] bomb = gzip(bytes(LicensingTables.ACCEPT + "\n".repeat(2_000_000)));

        SomeLog log = read("up_pro_accept.csv.gz", bomb, limits);

        assertThat(log.problems.count(ProblemKind.UNPACKS_TOO_LARGE)).isOne();
    }

    @Test
    void refusesABombOfItems() {
        Problems problems = new Problems();
        byte[] bomb = gzip(bytes("code,version\n" + "A-1,1\n".repeat(300_000)));
        Path file = SomeLog.write(folder.resolve("items.csv.gz"), bomb);

        ServiceItemsReader.of(SomeLog.WORDS, problems)
                .limits(ReadingLimits.DEFAULT.withUnpackedBytes(1 << 20))
                .read(file);

        assertThat(problems.count(ProblemKind.UNPACKS_TOO_LARGE)).isOne();
    }

    @Test
    void takesWhatIsJustWithinTheSize() {
        byte[] text = bytes("<log>" + GOOD + "</log>");
        ReadingLimits limits = ReadingLimits.DEFAULT.withUnpackedBytes(text.length);

        assertThat(read("log.xes.gz", gzip(text), limits).problems.isEmpty()).isTrue();
        assertThat(
                        read("log.xes.gz", gzip(text), limits.withUnpackedBytes(text.length - 1))
                                .onlyProblem()
                                .kind())
                .isEqualTo(ProblemKind.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesATextTooLongForTheMemory() {
        String log = "<log>" + GOOD + trace("x".repeat(3_000_000), "") + "</log>";

        assertThat(readXes(log).onlyProblem().kind()).isEqualTo(ProblemKind.TEXT_TOO_LONG);
        assertThat(readXes(log).caseFiles.eventCount()).isOne();
    }

    @Test
    void refusesACommentTooLongForTheMemory() {
        String log = "<log>" + GOOD + "<!--" + "<>".repeat(1_500_000) + "--></log>";

        assertThat(readXes(log).onlyProblem().kind()).isEqualTo(ProblemKind.TEXT_TOO_LONG);
    }

    @Test
    void refusesALineTooLongForTheMemory() {
        byte[] text = bytes(SomeLog.CSV_HEADER + "x".repeat(3_000_000));

        SomeLog log = read("log.csv", text, ReadingLimits.DEFAULT);

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.TEXT_TOO_LONG);
    }

    @Test
    void refusesElementsNestedTooDeep() {
        String deep = "<string key='a' value='b'>".repeat(100_000);

        SomeLog log = readXes("<log>" + GOOD + "<trace>" + deep);

        assertThat(log.problems.count(ProblemKind.NESTED_TOO_DEEP)).isOne();
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void takesElementsJustWithinTheDepth() {
        String open = "<string key='a' value='b'>".repeat(62);
        String close = "</string>".repeat(62);

        assertThat(readXes("<log>" + trace("c", open + close) + "</log>").problems.isEmpty())
                .isTrue();
        assertThat(
                        readXes("<log>" + trace("c", open + "<id key='a'/>" + close) + "</log>")
                                .onlyProblem()
                                .kind())
                .isEqualTo(ProblemKind.NESTED_TOO_DEEP);
    }
}
