package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.LicensingTables.ACCEPT;
import static org.mingjing.eventlog.LicensingTables.MATERIAL;
import static org.mingjing.eventlog.SomeLog.bytes;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;

/** Of which cases it is remembered that something could not be taken. */
class IncompleteCasesTest {
    private static final String GOOD = "c1,T01,2026-01-04,,,,,,,,,,,\n";

    @TempDir Path folder;

    private static List<String> incomplete(CaseFiles caseFiles) {
        return IntStream.range(0, caseFiles.size())
                .mapToObj(caseFiles::get)
                .filter(CaseFile::isIncomplete)
                .map(CaseFile::id)
                .toList();
    }

    private LicensingTables table(String name, String text) {
        return LicensingTables.read(
                SomeLog.write(folder.resolve("up_pro_" + name + ".csv"), bytes(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c2,T01,someday,,,,,,,,,,,\n",
                "c2,T01,,,,,,,,,,,,\n",
                "c2,T01,03/02/2026,,,,,,,,,,,\n",
                "c2,T01,9999-12-31,,,,,,,,,,,\n",
                "c2,T01,2026-01-04,,王\uFFFD,,,,,,,,,\n",
                "c2,T01,2026-01-04,,,,,,,,,,,someday\n"
            })
    void areThoseOfEventsThatWereRefused(String row) {
        assertThat(incomplete(SomeLog.ofCsv(folder, GOOD + row).caseFiles)).containsExactly("c2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c2,T01,2026-01-04,someday,,,,,,,,,,\n",
                "c2,T01,2026-01-04,,,,x,,,,,,,\n",
                "c2,T01,2026-01-04,,,,,,,,,x,x,\n",
                "c2,T01,2026-01-04,,,,,,,,,,,9999-12-31\n"
            })
    void areNotThoseOfWhichValuesWereLeftOut(String row) {
        assertThat(incomplete(SomeLog.ofCsv(folder, GOOD + row).caseFiles)).isEmpty();
    }

    @Test
    void areThoseOfRowsWhoseActsCannotBeRead() {
        LicensingTables tables =
                table(
                        "accept",
                        ACCEPT
                                + "g1,I,2026-01-06,c1,T1,,1,局,王,2026-01-05,someday,,\n"
                                + "g2,I,2026-01-06,c2,T1,,1,局,王,2026-01-05,2026-01-06,,\n"
                                + "g3,I,2026-01-06,c3,T1,,1,局,王,,,,\n");

        assertThat(incomplete(tables.caseFiles)).containsExactly("c1", "c3");
    }

    @Test
    void areThoseOfRowsThatLackWhatIsNeeded() {
        LicensingTables tables =
                table(
                        "material",
                        MATERIAL
                                + ",I,2026-01-05,c1,身份证\n"
                                + "g2,I,2026-01-05,c2,身\uFFFD证\n"
                                + "g3,I,2026-01-05,c3\n");

        assertThat(incomplete(tables.caseFiles)).containsExactly("c1", "c2");
        assertThat(tables.caseFiles.eventCount()).isZero();
    }

    @Test
    void areThoseOfTracesThatBreakOff() {
        String whole = trace("c1", event("T01", "2026-01-04T09:30:00Z"));
        String cut = trace("c2", event("T01", "2026-01-04T09:30:00Z")).replace("</trace>", "");

        SomeLog log = SomeLog.ofXes(folder, whole + cut);

        assertThat(incomplete(log.caseFiles)).containsExactly("c2");
    }

    @Test
    void areThoseOfTracesWithABadEvent() {
        String bad = trace("c2", event("T01", "someday") + event("T02", "2026-01-04T09:30:00Z"));

        assertThat(incomplete(SomeLog.ofXes(folder, bad).caseFiles)).containsExactly("c2");
    }
}
