package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.LicensingTables.ACCEPT;
import static org.mingjing.eventlog.LicensingTables.MATERIAL;
import static org.mingjing.eventlog.LicensingTables.PROCESS;
import static org.mingjing.eventlog.LicensingTables.RESULT;
import static org.mingjing.eventlog.LicensingTables.SPECIAL;
import static org.mingjing.eventlog.LicensingTables.WORDS;
import static org.mingjing.eventlog.LicensingTables.table;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.casefile.Activity;

/** What the exchange tables of a case tell as acts: links, results and special procedures. */
class ExchangeTablesReadingTest {
    @TempDir Path folder;

    private LicensingTables process(String rows) {
        return LicensingTables.read(table(folder, "process", PROCESS + rows));
    }

    @Test
    void takesAFolderOfTablesAsOneLog() {
        table(
                folder,
                "accept",
                ACCEPT
                        + "g1,I,2026-01-05 09:31:00,c1,T1,,3,市场局,王,2026-01-04 15:00:00,"
                        + "2026-01-05 09:30:00,受字1号,2026-01-19 23:59:59\n");
        table(
                folder,
                "process",
                PROCESS
                        + """
                        g2,I,2026-01-06 10:01:00,c1,承办,3,2026-01-05 10:00:00,2026-01-06 10:00:00,李,材料齐全
                        g3,I,2026-01-07 10:01:00,c1,科长审核,3,2026-01-06 10:00:00,2026-01-07 10:00:00,赵,同意
                        g4,I,2026-01-08 10:01:00,c1,局领导审批,3,2026-01-07 10:00:00,2026-01-08 10:00:00,钱,同意
                        """);
        table(
                folder,
                "special_procedure",
                SPECIAL
                        + "g5,I,2026-01-07 17:01:00,c1,2,听证,重大利益,2026-01-06 11:00:00,"
                        + "2026-01-07 17:00:00,李,,听证完毕,\n");
        table(
                folder,
                "result",
                RESULT + "g6,I,2026-01-08 11:01:00,c1,0,2026-01-08 11:00:00,准予,钱\n");
        table(folder, "material", MATERIAL + "g7,I,2026-01-05 09:31:00,c1,身份证\n");

        LicensingTables tables = LicensingTables.read(folder);

        assertThat(tables.problems.kept()).isEmpty();
        assertThat(tables.tally).isEqualTo(new ReadingTally(1, 10, 0, 0, 0));
        assertThat(tables.caseFiles.get(0).itemCode()).isEqualTo("T1");
        assertThat(tables.caseFiles.get(0).itemVersion()).isEqualTo(3);
        assertThat(tables.told())
                .containsExactly(
                        "c1 up_pro_accept:g1#apply v1 apply '' 01-04 15:00 → 01-05 09:31"
                                + " null/市场局",
                        "c1 up_pro_accept:g1#accept v1 accept '' 01-05 09:30 → 01-05 09:31 王/市场局"
                                + " receipt_no=受字1号 promise_date=2026-01-19",
                        "c1 up_pro_material:g7 v1 other '身份证' 01-05 09:31 → 01-05 09:31 null/null"
                                + " material=身份证",
                        "c1 up_pro_process:g2 v1 undertake '承办' 01-06 10:00 → 01-06 10:01 李/null"
                                + " opinion=材料齐全",
                        "c1 up_pro_special_procedure:g5#begin v1 pause '听证' 01-06 11:00 → 01-07"
                                + " 17:01 李/null pause_type=听证 reason=重大利益",
                        "c1 up_pro_process:g3 v1 review '科长审核' 01-07 10:00 → 01-07 10:01 赵/null"
                                + " opinion=同意",
                        "c1 up_pro_special_procedure:g5#end v1 resume '' 01-07 17:00 → 01-07 17:01"
                                + " 李/null opinion=听证完毕",
                        "c1 up_pro_process:g4 v1 approve '局领导审批' 01-08 10:00 → 01-08 10:01"
                                + " 钱/null opinion=同意",
                        "c1 up_pro_result:g6#result v1 decide '' 01-08 11:00 → 01-08 11:01 钱/null"
                                + " opinion=准予",
                        "c1 up_pro_result:g6#close v1 close '' 01-08 11:00 → 01-08 11:01 钱/null"
                                + " reason=准予");
    }

    @ParameterizedTest
    @CsvSource({
        "审核, 3, review",
        "材料复核, 99, review",
        "经办人意见, 1, undertake",
        "核准发证, 4, approve",
        "现场勘验, 99, survey",
        "盖章, 3, review",
        "盖章, 99, other",
        "收件, 1, other",
        "受理, 2, other",
        "办结, 4, other",
        "挂起, 12, other",
        "不予受理, 2, refuse-acceptance",
        "送达, 99, deliver",
    })
    void tellsALinkByItsNameThenByItsCode(String name, String code, String activity) {
        LicensingTables tables =
                process("g1,I,2026-01-06 10:00:00,c1," + name + "," + code + ",,2026-01-06,李,\n");

        assertThat(tables.problems.kept()).isEmpty();
        assertThat(tables.caseFiles.get(0).event(0).activity().id()).isEqualTo(activity);
        assertThat(tables.caseFiles.get(0).event(0).name()).isEqualTo(name);
    }

    @Test
    void takesACorrectionAsToldAndAnswered() {
        LicensingTables tables =
                process(
                        "g1,I,2026-01-08 09:00:00,c1,补齐补正,11,2026-01-05 09:00:00,"
                                + "2026-01-08 08:00:00,王,缺申请表\n");

        assertThat(tables.told())
                .containsExactly(
                        "c1 up_pro_process:g1#begin v1 request-correction '补齐补正' 01-05 09:00 →"
                                + " 01-08 09:00 王/null opinion=缺申请表",
                        "c1 up_pro_process:g1#end v1 supplement '补齐补正' 01-08 08:00 → 01-08 09:00"
                                + " null/null");
    }

    @Test
    void takesALinkThatHasNotEndedAsNoActYet() {
        LicensingTables tables =
                process("g1,I,2026-01-06 10:00:00,c1,审核,3,2026-01-06 09:00:00,,李,\n");

        assertThat(tables.told())
                .containsExactly(
                        "c1 up_pro_process:g1 v1 other '审核' 01-06 09:00 → 01-06 10:00 李/null");
    }

    @Test
    void keepsAndTellsUnknownCodesOnce() {
        LicensingTables tables =
                process(
                        """
                        g1,I,2026-01-06 10:00:00,c1,盖章,55,,2026-01-06 10:00:00,李,
                        g2,I,2026-01-06 10:00:00,c1,盖章,55,,2026-01-06 10:00:00,李,
                        """);

        tables.hasOnlyProblem(
                "up_pro_process.csv", 2, ProblemKind.UNKNOWN_CODE, "event_name", "55", "2");
        assertThat(tables.problems.isAnythingLost()).isFalse();
        assertThat(tables.told()).hasSize(2).allMatch(line -> line.contains(" other '盖章' "));
    }

    @Test
    void closesACaseWhoseResultIsUnknownButDecidesNothing() {
        LicensingTables tables =
                LicensingTables.read(
                        table(
                                folder,
                                "result",
                                RESULT + "g1,I,2026-01-08 11:01:00,c1,77,2026-01-08 11:00:00,,\n"));

        tables.hasOnlyProblem(
                "up_pro_result.csv", 2, ProblemKind.UNKNOWN_CODE, "result_type", "77", "1");
        assertThat(tables.told())
                .containsExactly(
                        "c1 up_pro_result:g1#close v1 close 'result_type 77' 01-08 11:00 → 01-08"
                                + " 11:01 null/null");
    }

    @Test
    void letsAMappingSayWhatACodeMeans() {
        Map<String, Activity> activities =
                Map.of("result_type=77", WORDS.activity("refuse"), "盖章", WORDS.activity("approve"));
        table(
                folder,
                "result",
                RESULT + "g1,I,2026-01-08 11:01:00,c1,77,2026-01-08 11:00:00,不符,\n");
        table(folder, "process", PROCESS + "g2,I,2026-01-06 10:00:00,c1,盖章,99,,2026-01-06,李,\n");

        LicensingTables tables = LicensingTables.read(folder, LicensingTables.mapping(activities));

        assertThat(tables.problems.kept()).isEmpty();
        assertThat(tables.told())
                .extracting(line -> line.split(" ", -1)[3])
                .containsExactly("approve", "refuse", "close");
    }

    @ParameterizedTest
    @CsvSource({
        "0, decide close",
        "1, close",
        "2, close",
        "4, submit-upward close",
        "5, close",
        "6, close",
        "7, refuse close",
    })
    void knowsTheCodesOfResults(String code, String activities) {
        LicensingTables tables =
                LicensingTables.read(
                        table(
                                folder,
                                "result",
                                RESULT
                                        + "g1,I,2026-01-08 11:01:00,c1,"
                                        + code
                                        + ",2026-01-08 11:00:00,,\n"));

        assertThat(tables.told())
                .extracting(line -> line.split(" ", -1)[3])
                .containsExactly(activities.split(" ", -1));
    }

    @Test
    void takesAnEndAheadAsAnnouncedAndTheActualOneWhenItComes() {
        table(
                folder,
                "special_procedure",
                SPECIAL
                        + """
                        g1,I,2026-01-06 11:01:00,c1,2,检测,送检,2026-01-06 11:00:00,2026-01-12 17:00:00,李,,,
                        g1,U,2026-01-09 09:05:00,c1,2,检测,送检,2026-01-06 11:00:00,2026-01-09 09:00:00,李,,,
                        """);

        assertThat(LicensingTables.read(folder).told())
                .containsExactly(
                        "c1 up_pro_special_procedure:g1#begin v1 pause '检测' 01-06 11:00 → 01-06"
                                + " 11:01 李/null pause_type=检测 reason=送检 announced_end=2026-01-12",
                        "c1 up_pro_special_procedure:g1#begin v2 pause '检测' 01-06 11:00 → 01-09"
                                + " 09:05 李/null pause_type=检测 reason=送检",
                        "c1 up_pro_special_procedure:g1#end v1 resume '' 01-09 09:00 → 01-09 09:05"
                                + " 李/null");
    }

    @Test
    void takesAnEndLittleAheadForAnAct() {
        table(
                folder,
                "special_procedure",
                SPECIAL
                        + "g1,I,2026-01-09 08:55:00,c1,2,检测,,2026-01-06 11:00:00,"
                        + "2026-01-09 09:00:00,李,,,\n");

        assertThat(LicensingTables.read(folder).told())
                .element(1)
                .isEqualTo(
                        "c1 up_pro_special_procedure:g1#end v1 resume '' 01-09 09:00 → 01-09 08:55"
                                + " 李/null");
    }

    @Test
    void takesAnExtension() {
        table(
                folder,
                "special_procedure",
                SPECIAL
                        + "g1,I,2026-01-06 11:01:00,c1,1,延长审批,复杂,2026-01-06 11:00:00,"
                        + "2026-01-06 11:00:00,,孙,,\n");

        assertThat(LicensingTables.read(folder).told())
                .containsExactly(
                        "c1 up_pro_special_procedure:g1#begin v1 extend '延长审批' 01-06 11:00 →"
                                + " 01-06 11:01 孙/null reason=复杂");
    }

    @Test
    void keepsASpecialProcedureOfAnUnknownKind() {
        table(
                folder,
                "special_procedure",
                SPECIAL + "g1,I,2026-01-06 11:01:00,c1,B,其他程序,复杂,2026-01-06 11:00:00,,李,,,\n");

        LicensingTables tables = LicensingTables.read(folder);

        tables.hasOnlyProblem(
                "up_pro_special_procedure.csv",
                2,
                ProblemKind.UNKNOWN_CODE,
                "special_type",
                "B",
                "1");
        assertThat(tables.told().get(0)).contains(" other '其他程序 (B)' ");
    }
}
