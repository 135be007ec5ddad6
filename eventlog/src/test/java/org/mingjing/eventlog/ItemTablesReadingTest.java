package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.Roll;

/** How the national tables of items are read and written. */
class ItemTablesReadingTest {
    private static final String BASIC =
            "row_guid,cd_operation,cd_time,task_code,task_handle_item,task_version,task_name,"
                    + "dept_name,project_type,anticipate_day,anticipate_type,promise_day,"
                    + "promise_type,plan_effective_date,is_fee\n";

    @TempDir Path folder;

    private SomeItems lists;

    @BeforeEach
    void beginWithoutAny() {
        lists = new SomeItems(folder);
    }

    @Test
    void readsTheNationalTables() {
        lists.table(
                "up_task_general_basic",
                """
                row_guid,cd_operation,cd_time,task_code,task_handle_item,task_version,task_name,dept_name,project_type,anticipate_day,anticipate_type,promise_day,promise_type,plan_effective_date,is_fee
                g1,I,2026-01-01 00:00:00,T1,,3,食品经营许可,市场监管局,2,20,1,10,1,2026-01-04 00:00:00,1
                g2,I,2026-01-01 00:00:00,T2,,1,户口迁移,公安局,1,0,1,0,1,,0
                g3,I,2026-01-01 00:00:00,T3,,1,采矿许可,自然资源局,9,3,2,60,0,,0
                """);
        lists.table(
                "up_task_general_fee_project",
                """
                row_guid,cd_operation,cd_time,task_code,task_handle_item,fee_name,fee_stand
                f1,I,2026-01-01 00:00:00,T1,,工本费,10元/本
                f2,I,2026-01-01 00:00:00,T1,,检验费,"100平方米以下200元，以上500元"
                """);
        lists.table(
                "up_task_general_material",
                """
                row_guid,cd_operation,cd_time,task_code,task_handle_item,material_name
                m1,I,2026-01-01 00:00:00,T1,,身份证
                """);

        List<ServiceItem> items = lists.tables();

        lists.hasOnlyProblem(
                "up_task_general_fee_project.csv",
                3,
                ProblemKind.FEE_WITHOUT_STANDARD,
                "fee_stand",
                "检验费",
                "100平方米以下200元，以上500元");
        assertThat(items)
                .containsExactly(
                        ServiceItem.builder("T1", 3)
                                .effectiveFrom(LocalDate.of(2026, 1, 4))
                                .name(Bilingual.same("食品经营许可"))
                                .department("市场监管局")
                                .statutory(Limit.ofWorkingDays(20))
                                .promised(Limit.ofWorkingDays(10))
                                .fee("工本费", 100_000)
                                .fee("检验费", ServiceItem.NO_STANDARD)
                                .material("身份证")
                                .build(),
                        ServiceItem.builder("T2", 1)
                                .name(Bilingual.same("户口迁移"))
                                .department("公安局")
                                .caseType(CaseType.IMMEDIATE)
                                .promised(Limit.ofWorkingDays(0))
                                .feesTold()
                                .build(),
                        ServiceItem.builder("T3", 1)
                                .name(Bilingual.same("采矿许可"))
                                .department("自然资源局")
                                .statutory(Limit.ofMonths(3, Roll.NONE))
                                .promised(Limit.ofCalendarDays(60, Roll.NONE))
                                .feesTold()
                                .caseType(CaseType.OTHER)
                                .build());
    }

    @Test
    void readsTheTablesThatItWrote() throws IOException {
        ServiceItem item =
                ServiceItem.builder("T1", 2)
                        .effectiveFrom(LocalDate.of(2026, 1, 4))
                        .name(Bilingual.same("=食品经营许可"))
                        .department("市场监管局")
                        .statutory(Limit.ofWorkingDays(20))
                        .promised(Limit.ofCalendarDays(10, Roll.NONE))
                        .fee("工本费", 105_000)
                        .fee("检验费", ServiceItem.NO_STANDARD)
                        .material("身份证")
                        .build();
        ServiceItem immediate =
                ServiceItem.builder("T2", 1)
                        .name(Bilingual.same("户口迁移"))
                        .caseType(CaseType.IMMEDIATE)
                        .statutory(Limit.ofMonths(3, Roll.NONE))
                        .promised(Limit.ofWorkingDays(0))
                        .feesTold()
                        .build();

        ItemTablesWriter.write(List.of(item, immediate), folder);

        assertThat(lists.tables()).containsExactly(item, immediate);
        assertThat(lists.problems.kept())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.FEE_WITHOUT_STANDARD);
    }

    @Test
    void writesALimitThatTheTablesDoNotCarryAsWords() throws IOException {
        ServiceItem item = ServiceItem.builder("T1", 1).promised(Limit.ofMinutes(30)).build();

        ItemTablesWriter.write(List.of(item), folder);

        assertThat(Files.readString(folder.resolve("up_task_general_basic.csv")))
                .contains(",0,30 minutes,1,");
        assertThat(lists.tables()).singleElement().extracting(ServiceItem::promised).isNull();
    }

    @Test
    void writesDetailsOfAnItemWhereNothingIsRead() throws IOException {
        ServiceItem item = ServiceItem.builder("T1", 1).feesTold().material("身份证").build();

        ItemTablesWriter.write(
                List.of(item), folder, known -> Map.of("is_need", "1", "task_code", "T2"));

        assertThat(folder.resolve("up_task_general_material.csv"))
                .content()
                .contains(",1,,身份证,")
                .doesNotContain("T2");
        assertThat(lists.tables()).containsExactly(item);
    }

    @Test
    void tellsAnItemFreeOfChargeFromOneOfWhichNobodyToldTheFees() {
        lists.table(
                "up_task_general_basic",
                BASIC
                        + """
                        g1,I,2026-02-01 00:00:00,T1,,1,free,,2,20,1,10,1,,0
                        g2,I,2026-02-01 00:00:00,T2,,1,charged,,2,20,1,15,1,,1
                        """);

        assertThat(lists.tables().get(0).fees()).isEmpty();
        assertThat(lists.tables().get(1).fees()).isNull();
    }

    @Test
    void takesTheLatestOfTheRowsOfOneGuidAndNoneThatWasDeleted() {
        lists.table(
                "up_task_general_basic",
                BASIC
                        + """
                        g1,U,2026-02-01 00:00:00,T1,,1,new,,2,20,1,10,1,,1
                        g1,I,2026-01-01 00:00:00,T1,,1,old,,2,20,1,15,1,,1
                        g2,I,2026-01-01 00:00:00,T2,,1,gone,,2,20,1,15,1,,1
                        g2,D,2026-01-02 00:00:00,T2,,1,gone,,2,20,1,15,1,,1
                        """);

        assertThat(lists.tables()).extracting(item -> item.name().zh()).containsExactly("new");
        assertThat(lists.problems.isEmpty()).isTrue();
    }

    @Test
    void namesAnItemByItsHandledItemAndGivesItTheMaterialsOfItsTask() {
        lists.table(
                "up_task_general_basic",
                BASIC + "g1,I,2026-02-01 00:00:00,T1,T1-01,1,first,,2,20,1,10,1,,1\n");
        lists.table(
                "up_task_general_material",
                """
                row_guid,cd_operation,cd_time,task_code,task_handle_item,material_name
                m1,I,2026-01-01 00:00:00,T1,,身份证
                m2,I,2026-01-01 00:00:00,T1,T1-01,照片
                m3,I,2026-01-01 00:00:00,T1,T1-02,地图
                """);

        List<ServiceItem> items = lists.tables();

        assertThat(items.get(0).code()).isEqualTo("T1-01");
        assertThat(items.get(0).materials()).containsExactlyInAnyOrder("身份证", "照片");
        lists.hasOnlyProblem(
                "up_task_general_material.csv",
                4,
                ProblemKind.ROW_WITHOUT_ITEM,
                "up_task_general_basic",
                "T1-02");
    }

    @Test
    void keepsAnItemWhoseCodesAreUnknown() {
        lists.table(
                "up_task_general_basic",
                BASIC + "g1,I,2026-02-01 00:00:00,T1,,1,first,,7,20,8,many,1,,1\n");

        assertThat(lists.tables())
                .containsExactly(
                        ServiceItem.builder("T1", 1).name(Bilingual.same("first")).build());
        assertThat(lists.problems.kept())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(
                        ProblemKind.UNKNOWN_CASE_TYPE,
                        ProblemKind.UNKNOWN_UNIT,
                        ProblemKind.NOT_A_COUNT);
        assertThat(lists.problems.kept()).extracting(Problem::line).containsOnly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "36, 360000",
        "36.5元, 365000",
        "每证10元, 100000",
        "10元/本, 100000",
        "'¥1,200.50', 12005000",
    })
    void takesOneAmountAsAStandard(String text, long packed) {
        assertThat(FeeStandards.parse(text)).isEqualTo(packed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10元起", "1万元", "100平方米以下200元", "不收费", "按合同额的0.5%", "10-20元"})
    void takesNoAmountOfAnythingLonger(String text) {
        assertThat(FeeStandards.parse(text)).isEqualTo(Values.UNFIT);
    }

    @Test
    void saysThatAFolderHoldsNoItems() {
        lists.table("truth", "case\n");

        assertThat(lists.tables()).isEmpty();
        assertThat(lists.problems.kept())
                .singleElement()
                .isEqualTo(
                        new Problem(
                                folder.toString(),
                                0,
                                ProblemKind.NO_TABLE,
                                List.of("up_task_general_basic, items")));
    }
}
