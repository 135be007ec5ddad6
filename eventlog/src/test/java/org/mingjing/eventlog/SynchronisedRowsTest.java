package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.LicensingTables.ACCEPT;
import static org.mingjing.eventlog.LicensingTables.MATERIAL;
import static org.mingjing.eventlog.LicensingTables.RESULT;
import static org.mingjing.eventlog.LicensingTables.table;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rows of exchange tables are taken in as they were synchronised, and which are refused. */
class SynchronisedRowsTest {
    private static final String VERSIONS =
            """
            g1,I,2026-01-05 10:00:00,c1,T1,,1,市场局,王,2026-01-04 15:00:00,2026-01-05 09:30:00,,
            g1,U,2026-01-07 10:00:00,c1,T1,,2,市场局,王,2026-01-04 15:00:00,2026-01-06 09:30:00,,
            g1,U,2026-01-06 10:00:00,c1,T1,,1,市场局,王,2026-01-04 15:00:00,2026-01-05 08:30:00,,
            g2,I,2026-01-05 10:00:00,c2,T1,,1,市场局,王,2026-01-04 15:00:00,2026-01-05 09:30:00,,
            g2,D,2026-01-06 10:00:00,c2,,,,,,,,,
            """;

    @TempDir Path folder;

    @Test
    void numbersVersionsByTheirSynchronisationAndTakesDeletedRowsBack() {
        LicensingTables tables = LicensingTables.read(table(folder, "accept", ACCEPT + VERSIONS));

        assertThat(tables.told())
                .filteredOn(line -> line.contains("#accept"))
                .extracting(line -> line.replaceAll(" → .*", ""))
                .containsExactly(
                        "c1 up_pro_accept:g1#accept v2 accept '' 01-05 08:30",
                        "c1 up_pro_accept:g1#accept v1 accept '' 01-05 09:30",
                        "c1 up_pro_accept:g1#accept v3 accept '' 01-06 09:30",
                        "c2 up_pro_accept:g2#accept v1 accept '' 01-05 09:30",
                        "c2 up_pro_accept:g2#accept v2 void other '' 01-06 10:00");
        assertThat(tables.caseFiles.get(0).itemVersion()).isEqualTo(2);
        assertThat(tables.problems.kept()).isEmpty();
    }

    @Test
    void readsRowsInAnyOrderAlike() {
        List<String> rows = VERSIONS.lines().toList();
        LicensingTables forward = LicensingTables.read(table(folder, "accept", ACCEPT + VERSIONS));
        String backward =
                String.join("\n", rows.reversed()).replace("\n\n", "\n")
                        + "\n"
                        + rows.get(1)
                        + "\n";

        LicensingTables other = LicensingTables.read(table(folder, "accept", ACCEPT + backward));

        assertThat(other.told().stream().distinct().sorted().toList())
                .isEqualTo(forward.told().stream().sorted().toList());
        assertThat(other.caseFiles.get(1).itemVersion()).isEqualTo(2);
    }

    @Test
    void takesBackWhatAChangedRowTellsNoLonger() {
        table(
                folder,
                "result",
                RESULT
                        + """
                        g1,I,2026-01-08 11:01:00,c1,0,2026-01-08 11:00:00,,
                        g1,U,2026-01-08 12:01:00,c1,2,2026-01-08 11:00:00,,
                        """);

        assertThat(LicensingTables.read(folder).told())
                .filteredOn(line -> line.contains("#result"))
                .extracting(line -> line.replaceAll(" '.*", ""))
                .containsExactly(
                        "c1 up_pro_result:g1#result v1 decide",
                        "c1 up_pro_result:g1#result v2 void other");
    }

    @Test
    void leavesOutATimeThatCannotBeRead() {
        table(
                folder,
                "accept",
                ACCEPT + "g1,I,2026-01-05 10:00:00,c1,T1,,1,,,someday,2026-01-05 09:30:00,,\n");

        LicensingTables tables = LicensingTables.read(folder);

        tables.hasOnlyProblem(
                "up_pro_accept.csv", 2, ProblemKind.TIME_UNREADABLE, "apply_date", "someday");
        assertThat(tables.tally).isEqualTo(new ReadingTally(1, 1, 0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "g1,I,2026-01-05,,身份证 | ROW_WITHOUT | project_no",
                ",I,2026-01-05,c1,身份证 | ROW_WITHOUT | row_guid",
                "g1,I,2026-01-05,c1 | WRONG_COLUMN_COUNT | 4",
                "g1,I,,c1,身份证 | EVENT_WITHOUT_TIME | cd_time",
                "g1,I,2026-01-05,c1,身\uFFFD证 | UNDECODABLE_TEXT | material_name",
                "g1,\"I,2026-01-05,c1,身份证 | QUOTES_UNMATCHED | -",
            })
    void refusesARowAndGoesOn(String row, ProblemKind kind, String argument) {
        table(folder, "material", MATERIAL + row + "\ng2,I,2026-01-05 10:00:00,c9,照片\n");

        LicensingTables tables = LicensingTables.read(folder);

        assertThat(tables.problems.kept())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(kind);
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.place()).endsWith("up_pro_material.csv:2");
                            assertThat(problem.arguments().stream().findFirst().orElse(null))
                                    .isEqualTo(argument);
                        });
        assertThat(tables.tally.refusedEvents()).isOne();
        assertThat(tables.told()).singleElement().asString().startsWith("c9 up_pro_material:g2");
    }

    @Test
    void takesAnUnknownOperationAsStandingAndSaysSo() {
        table(folder, "material", MATERIAL + "g1,X,2026-01-05 10:00:00,c1,身份证\n");

        LicensingTables tables = LicensingTables.read(folder);

        tables.hasOnlyProblem(
                "up_pro_material.csv",
                2,
                ProblemKind.UNKNOWN_OPERATION,
                "cd_operation",
                "1",
                "2",
                "X");
        assertThat(tables.problems.kept().get(0).message().zh()).contains("“X”", "I、1、新增");
        assertThat(tables.caseFiles.get(0).isVoid(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "I, false",
        "1, false",
        "新增, false",
        "U, false",
        "2, false",
        "d, true",
        "3, true",
        "删除, true"
    })
    void knowsOperationsByLetterNumberAndName(String operation, boolean isVoid) {
        table(folder, "material", MATERIAL + "g1," + operation + ",2026-01-05 10:00:00,c1,身份证\n");

        LicensingTables tables = LicensingTables.read(folder);

        assertThat(tables.problems.isEmpty()).isTrue();
        assertThat(tables.caseFiles.get(0).isVoid(0)).isEqualTo(isVoid);
    }

    @Test
    void saysThatATableDoesNotTellWhenItWasSynchronised() {
        table(
                folder,
                "result",
                "row_guid,cd_operation,project_no,result_type,result_date,result_explain,"
                        + "handle_user_name\ng1,I,c1,6,2026-01-05 10:00:00,,李\n");

        LicensingTables tables = LicensingTables.read(folder);

        tables.hasOnlyProblem("up_pro_result.csv", 1, ProblemKind.RECEPTION_NOT_SENT, "cd_time");
        assertThat(tables.problems.isAnythingLost()).isFalse();
        assertThat(tables.told())
                .containsExactly(
                        "c1 up_pro_result:g1#close v1 close '' 01-05 10:00 → 01-05 10:00 李/null");
    }

    @Test
    void saysHowManyRowsDoNotTellWhenTheyWereSynchronised() {
        table(
                folder,
                "result",
                RESULT
                        + "g1,I,,c1,0,2026-01-05 10:00:00,,李\n"
                        + "g2,I,2026-01-05 10:00:00,c2,6,2026-01-05 10:00:00,,李\n"
                        + "g3,I,NULL,c3,6,2026-01-05 10:00:00,,李\n");

        LicensingTables tables = LicensingTables.read(folder);

        tables.hasOnlyProblem(
                "up_pro_result.csv", 2, ProblemKind.RECEPTION_EMPTY, "cd_time", "2", "2, 4", "");
        assertThat(tables.told()).hasSize(4);
    }

    @Test
    void understandsWhatADatabaseExports() {
        SomeLog.write(
                folder.resolve("UP_PRO_MATERIAL.csv.gz"),
                SomeLog.gzip(
                        bytes(
"""
\uFEFFROW_GUID;CD_OPERATION;CD_TIME;PROJECT_NO;MATERIAL_NAME
g1;NULL;2026-01-05 10:00:00.0;c1;\\N
""")));

        LicensingTables tables = LicensingTables.read(folder);

        assertThat(tables.problems.kept()).isEmpty();
        assertThat(tables.told())
                .containsExactly(
                        "c1 up_pro_material:g1 v1 other '' 01-05 10:00 → 01-05 10:00 null/null");
    }

    @Test
    void namesColumnsThatAreMissing() {
        LicensingTables tables =
                LicensingTables.read(table(folder, "material", "row_guid,material_name\ng1,身份证\n"));

        tables.hasOnlyProblem(
                "up_pro_material.csv",
                1,
                ProblemKind.COLUMNS_MISSING,
                "project_no",
                "row_guid, material_name",
                "");
    }

    @Test
    void noticesFilesOfTheFolderThatAreNoTables() {
        table(folder, "material", MATERIAL + "g1,I,2026-01-05 10:00:00,c1,身份证\n");
        SomeLog.write(folder.resolve("truth.csv"), bytes("case\n"));
        SomeLog.write(folder.resolve("up_task_general_basic.csv"), bytes("task_code\n"));

        LicensingTables tables = LicensingTables.read(folder);

        assertThat(tables.problems.kept())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(ProblemKind.FILES_UNUSED);
                            assertThat(problem.arguments()).containsExactly("truth.csv");
                        });
    }
}
