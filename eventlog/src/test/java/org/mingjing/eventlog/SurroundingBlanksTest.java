package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseEvent;

/** Blanks around a text are no part of it, or one person would be two. */
class SurroundingBlanksTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "  ", "\t", "\u3000", "\u00A0", "\u2007", "\u202F", "\u200B", "\uFEFF"})
    void areTakenOffInCsv(String blank) {
        String row = "_c1_,_T01_,_2026-01-04_,,_李明_,_m1_,_2_,,,_i1_,,_12.5_,,\n";

        SomeLog log = SomeLog.ofCsv(folder, row.replace("_", blank));

        assertThat(log.problems.kept()).isEmpty();
        assertThat(log.first().id()).isEqualTo("c1");
        assertThat(log.first().itemCode()).isEqualTo("i1");
        assertThat(log.first().value(0, WORDS.attribute("amount"), 0)).isEqualTo(125_000);
        assertCleaned(log.firstEvent());
        assertThat(log.firstEvent().message()).isEqualTo("m1");
        assertThat(log.firstEvent().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "\u00A0", "&#9;", "&#10;"})
    void areTakenOffInXes(String blank) {
        String traces =
                trace(
                        "_c1_",
                        event(
                                "_T01_",
                                "2026-01-04",
                                "<string key='org:resource' value='_李明_'/>",
                                "<string key='org:group' value='_窗口_'/>",
                                "<string key='meta/remark' value='_x y_'/>"));

        SomeLog log = SomeLog.ofXes(folder, traces.replace("_", blank));

        assertThat(log.problems.kept()).isEmpty();
        assertThat(log.first().id()).isEqualTo("c1");
        assertCleaned(log.firstEvent());
        assertThat(log.firstEvent().actor().department()).isEqualTo("窗口");
        assertThat(log.caseFiles.lexicon().text((int) remark(log))).isEqualTo("x y");
    }

    private static long remark(SomeLog log) {
        return log.first().value(0, WORDS.attribute("remark"), 0);
    }

    private static void assertCleaned(CaseEvent event) {
        Activity accept = WORDS.activity("accept");
        assertThat(event.activity()).isEqualTo(accept);
        assertThat(event.name()).isEqualTo("T01");
        assertThat(event.actor()).extracting(Actor::person).isEqualTo("李明");
    }

    @Test
    void areTakenOffTheNamesOfColumns() {
        String text = "case ,\u3000step,at\u00A0\nc1,T01,2026-01-04\n";

        SomeLog log =
                SomeLog.read(SomeLog.write(folder.resolve("log.csv"), bytes(text)), SomeLog.CSV);

        assertThat(log.problems.isAnythingLost()).isFalse();
        assertThat(log.firstEvent().name()).isEqualTo("T01");
    }

    @Test
    void makeNoOtherCase() {
        SomeLog log =
                SomeLog.ofCsv(
                        folder,
                        "c1,T01,2026-01-04,,,,,,,,,,,\nc1\u3000,T02,2026-01-05,,,,,,,,,,,\n");

        assertThat(log.caseFiles.size()).isOne();
    }

    @Test
    void withinATextStay() {
        SomeLog log = SomeLog.ofCsv(folder, "c 1,T01,2026-01-04,,李\u3000明,,,,,,,,,\n");

        assertThat(log.first().id()).isEqualTo("c 1");
        assertThat(log.firstEvent().actor().person()).isEqualTo("李\u3000明");
    }
}
