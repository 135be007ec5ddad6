package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encodings files are read that do not name theirs. */
class EncodingsTest {
    private static final String ROW = "办件一,T01,2026-01-04,,王伟,,,,,,,,,\n";

    @TempDir Path folder;

    private SomeLog read(String name, byte[] content) {
        return SomeLog.read(SomeLog.write(folder.resolve(name), content), SomeLog.CSV);
    }

    private SomeLog read(byte[] content) {
        return read("log.csv", content);
    }

    private static byte[] gbk(String text) {
        return text.getBytes(Charset.forName("GBK"));
    }

    private static byte[] withByte(byte[] text, String mark, int value) {
        byte[] changed = text.clone();
        changed[new String(text, StandardCharsets.ISO_8859_1).indexOf(mark)] = (byte) value;
        return changed;
    }

    private static void isReadAsGb18030(SomeLog log) {
        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.ENCODING_GUESSED);
        assertThat(log.onlyProblem().severity()).isEqualTo(Severity.NOTICE);
        assertThat(log.onlyProblem().arguments()).containsExactly("GB18030");
    }

    @Test
    void readsWhatSpreadsheetsExportInChina() {
        SomeLog log = read(gbk(SomeLog.CSV_HEADER + ROW));

        isReadAsGb18030(log);
        assertThat(log.first().id()).isEqualTo("办件一");
        assertThat(log.firstEvent().actor().person()).isEqualTo("王伟");
    }

    @Test
    void readsItPackedToo() {
        SomeLog log = read("log.csv.gz", SomeLog.gzip(gbk(SomeLog.CSV_HEADER + ROW)));

        isReadAsGb18030(log);
        assertThat(log.first().id()).isEqualTo("办件一");
    }

    @Test
    void readsCharactersThatGbkHasNot() {
        String text = SomeLog.CSV_HEADER + "c1,T01,2026-01-04,,李𠮷㐂,,,,,,,,,\n";

        SomeLog log = read(text.getBytes(UntoldEncoding.GB18030));

        isReadAsGb18030(log);
        assertThat(log.firstEvent().actor().person()).isEqualTo("李𠮷㐂");
    }

    @Test
    void readsAnExchangeTableWithItsLinks() {
        String text = LicensingTables.PROCESS + "g1,I,2026-01-06,c1,审核,3,,2026-01-06,李,同意\n";
        SomeLog.write(folder.resolve("up_pro_process.csv"), gbk(text));

        LicensingTables tables = LicensingTables.read(folder);

        assertThat(tables.problems.count(ProblemKind.ENCODING_GUESSED)).isOne();
        assertThat(tables.problems.isAnythingLost()).isFalse();
        assertThat(tables.told()).singleElement().asString().contains("review '审核'", "opinion=同意");
    }

    @Test
    void looksForTheFirstCharacterThatTells() {
        String plain = "c1,T01,2026-01-04,,,,,,,,,,,\n".repeat(10_000);

        SomeLog log = read(gbk(SomeLog.CSV_HEADER + plain + ROW));

        isReadAsGb18030(log);
        assertThat(log.caseFiles.get(1).id()).isEqualTo("办件一");
        assertThat(log.tally.events()).isEqualTo(10_001);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void isNotMisledWhereItStopsLooking(int shift) {
        String rows = "x".repeat(shift) + "行政许可办件编号,T01,2026-01-04,,,,,,,,,,,\n";

        SomeLog utf8 = read(bytes(SomeLog.CSV_HEADER + rows.repeat(3_000)));
        SomeLog gb18030 = read(gbk(SomeLog.CSV_HEADER + rows.repeat(3_000)));

        assertThat(utf8.problems.isEmpty()).isTrue();
        isReadAsGb18030(gb18030);
        assertThat(gb18030.first().id()).isEqualTo(utf8.first().id());
    }

    @Test
    void keepsToUtf8WhereOneByteIsBroken() {
        String text = SomeLog.CSV_HEADER + ROW + "c#,T01,2026-01-04,,,,,,,,,,,\n";

        SomeLog log = read(withByte(bytes(text), "#", 0xB0));

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.UNDECODABLE_TEXT);
        assertThat(log.onlyProblem().line()).isEqualTo(3);
        assertThat(log.onlyProblem().arguments()).containsExactly("case", "1", "3", "");
        assertThat(log.first().id()).isEqualTo("办件一");
    }

    @Test
    void readsAGbkFileWithABrokenByte() {
        String text = SomeLog.CSV_HEADER + ROW + "c#,T01,2026-01-04,,,,,,,,,,,\n";

        SomeLog log = read(withByte(gbk(text), "#", 0xFF));

        assertThat(log.problems.count(ProblemKind.ENCODING_GUESSED)).isOne();
        assertThat(log.problems.count(ProblemKind.UNDECODABLE_TEXT)).isOne();
        assertThat(log.first().id()).isEqualTo("办件一");
    }

    @Test
    void tellsThousandsOfBrokenRowsOnce() {
        byte[] head = bytes(SomeLog.CSV_HEADER + ROW.repeat(3_000));
        byte[] rest = gbk(ROW.repeat(5_000));
        byte[] mixed = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, mixed, head.length, rest.length);

        SomeLog log = read(mixed);

        assertThat(log.problems.kept()).hasSize(1);
        assertThat(log.problems.count()).isEqualTo(5_000);
        assertThat(log.problems.kept().get(0).place()).endsWith("log.csv:3002");
        assertThat(log.problems.kept().get(0).message().en())
                .contains("5000 not taken (line 3002, 3003, 3004, 3005, 3006 …)");
        assertThat(log.tally.refusedEvents()).isEqualTo(5_000);
    }

    @Test
    void readsTheUnicodeTextOfSpreadsheets() {
        String text = "\uFEFF" + (SomeLog.CSV_HEADER + ROW).replace(',', '\t');

        SomeLog little = read(text.getBytes(StandardCharsets.UTF_16LE));
        SomeLog big = read(text.getBytes(StandardCharsets.UTF_16BE));

        assertThat(little.problems.isEmpty()).isTrue();
        assertThat(little.first().id()).isEqualTo("办件一");
        assertThat(big.first().id()).isEqualTo("办件一");
    }

    @Test
    void readsWhatComesBeforeABreakInPackedText() {
        byte[] packed = SomeLog.gzip(gbk(SomeLog.CSV_HEADER + ROW.repeat(20_000)));

        SomeLog log = read("log.csv.gz", Arrays.copyOf(packed, packed.length / 2));

        assertThat(log.problems.count(ProblemKind.BROKEN_GZIP)).isOne();
        assertThat(log.first().id()).isEqualTo("办件一");
        assertThat(log.tally.events()).isPositive();
    }
}
