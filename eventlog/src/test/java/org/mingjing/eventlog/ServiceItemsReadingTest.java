package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class ServiceItemsReadingTest {
    private static final String HEADER =
            "code,version,effective_from,name,name_en,department,case_type,statutory,promised,"
                    + "steps,materials,fees,hearing,separation\n";

    @TempDir Path folder;

    private final Problems problems = new Problems();

    private List<ServiceItem> own(String rows) {
        Path file = SomeLog.write(folder.resolve("items.csv"), bytes(HEADER + rows));
        return ServiceItemsReader.of(WORDS, problems).read(file);
    }

    private void table(String name, String text) {
        SomeLog.write(folder.resolve(name + ".csv"), bytes(text));
    }

    private List<ServiceItem> tables() {
        return ServiceItemsReader.of(WORDS, problems).read(folder);
    }

    private void isOnlyProblem(String file, int line, ProblemKind kind, String... arguments) {
        assertThat(problems.kept())
                .singleElement()
                .isEqualTo(
                        new Problem(
                                folder.resolve(file).toString(), line, kind, List.of(arguments)));
    }

    @Test
    void takesAnItemOfOurOwnList() {
        List<ServiceItem> items =
                own(
                        "A-1,2,2026-01-04,食品经营许可,Food business licence,市场监管局,joint,45 working"
                                + " days,30个工作日,accept: 3 working days; 办结,身份证;申请表（一式两份）,"
                                + "工本费=12.50；检验费：300元,true,是\n");

        assertThat(problems.isEmpty()).isTrue();
        assertThat(items)
                .containsExactly(
                        ServiceItem.builder("A-1", 2)
                                .effectiveFrom(LocalDate.of(2026, 1, 4))
                                .name(new Bilingual("食品经营许可", "Food business licence"))
                                .department("市场监管局")
                                .caseType(CaseType.JOINT)
                                .statutory(Limit.ofWorkingDays(45))
                                .promised(Limit.ofWorkingDays(30))
                                .step(WORDS.activity("accept"), Limit.ofWorkingDays(3))
                                .step(WORDS.activity("decide"), null)
                                .material("身份证")
                                .material("申请表（一式两份）")
                                .fee("工本费", 125_000)
                                .fee("检验费", 3_000_000)
                                .demands(ServiceItem.Demand.HEARING)
                                .demands(ServiceItem.Demand.SEPARATION)
                                .build());
    }

    @Test
    void takesAnItemOfWhichOnlyTheCodeIsKnown() {
        List<ServiceItem> items = own("A-1,,,,,,,,,,,,,\n");

        assertThat(problems.isEmpty()).isTrue();
        assertThat(items).containsExactly(ServiceItem.builder("A-1", 1).feesTold().build());
    }

    @ParameterizedTest
    @CsvSource({
        "20 working days, 20, WORKING_DAYS, NONE",
        "1 working day, 1, WORKING_DAYS, NONE",
        "20个工作日, 20, WORKING_DAYS, NONE",
        "20 工作日, 20, WORKING_DAYS, NONE",
        "5日, 5, WORKING_DAYS, NONE",
        "same working day, 0, WORKING_DAYS, NONE",
        "当日办结, 0, WORKING_DAYS, NONE",
        "30 minutes, 30, MINUTES, NONE",
        "3分钟, 3, MINUTES, NONE",
        "2 working hours, 2, WORKING_HOURS, NONE",
        "10 calendar days, 10, CALENDAR_DAYS, NONE",
        "60 Calendar Days rolling, 60, CALENDAR_DAYS, TO_WORKING_DAY",
        "15自然日, 15, CALENDAR_DAYS, NONE",
        "3个月, 3, MONTHS, NONE",
        "2年, 24, MONTHS, NONE",
    })
    void understandsLimits(String text, int amount, LimitUnit unit, Roll roll) {
        Limit.Running limit = new Limit.Running(amount, unit, roll);

        assertThat(LimitTexts.parse(text)).isEqualTo(limit);
        assertThat(LimitTexts.parse(LimitTexts.text(limit))).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twenty", "20", "20 days", "-5 working days", "5 working days rolling"})
    void leavesOutWhatIsNoLimit(String text) {
        assertThat(own("A-1,,,,,,," + text + ",,,,,,\n"))
                .singleElement()
                .extracting(ServiceItem::statutory)
                .isNull();
        isOnlyProblem("items.csv", 2, ProblemKind.NOT_A_LIMIT, "statutory", text);
    }

    @Test
    void leavesOutAStepThatTheVocabularyDoesNotName() {
        assertThat(own("A-1,,,,,,,,,accept;dance: 2 working days,,,,\n").get(0).steps())
                .extracting(step -> step.activity().id())
                .containsExactly("accept");
        isOnlyProblem("items.csv", 2, ProblemKind.UNKNOWN_STEP, "steps", "dance");
    }

    @Test
    void takesAnUnknownCaseTypeForPromised() {
        assertThat(own("A-1,,,,,,快办件,,,,,,,\n").get(0).caseType()).isEqualTo(CaseType.PROMISED);
        isOnlyProblem("items.csv", 2, ProblemKind.UNKNOWN_CASE_TYPE, "case_type", "快办件");
    }

    @Test
    void takesTheFirstOfTwoRowsOfOneVersion() {
        assertThat(own("A-1,1,,one,,,,,,,,,,\nA-1,1,,two,,,,,,,,,,\nA-1,2,,three,,,,,,,,,,\n"))
                .extracting(item -> item.name().zh())
                .containsExactly("one", "three");
        isOnlyProblem("items.csv", 3, ProblemKind.ITEM_REPEATED, "A-1", "1");
    }

    @Test
    void refusesARowWithoutACode() {
        assertThat(own(",1,,one,,,,,,,,,,\n")).isEmpty();
        isOnlyProblem("items.csv", 2, ProblemKind.ROW_WITHOUT, "code");
    }

    @Test
    void readsTheNationalTables() {
        table(
                "up_task_general_basic",
                """
                row_guid,cd_operation,cd_time,task_code,task_handle_item,task_version,task_name,dept_name,project_type,anticipate_day,anticipate_type,promise_day,promise_type,plan_effective_date,is_fee
                g1,I,2026-01-01 00:00:00,T1,,3,食品经营许可,市场监管局,2,20,1,10,1,2026-01-04 00:00:00,1
                g2,I,2026-01-01 00:00:00,T2,,1,户口迁移,公安局,1,0,1,0,1,,0
                g3,I,2026-01-01 00:00:00,T3,,1,采矿许可,自然资源局,9,3,2,60,0,,0
                """);
        table(
                "up_task_general_fee_project",
                """
                row_guid,cd_operation,cd_time,task_code,task_handle_item,fee_name,fee_stand
                f1,I,2026-01-01 00:00:00,T1,,工本费,10元/本
                f2,I,2026-01-01 00:00:00,T1,,检验费,"100平方米以下200元，以上500元"
                """);
        table(
                "up_task_general_material",
                """
                row_guid,cd_operation,cd_time,task_code,task_handle_item,material_name
                m1,I,2026-01-01 00:00:00,T1,,身份证
                """);

        List<ServiceItem> items = tables();

        isOnlyProblem(
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

    private static final String BASIC =
            "row_guid,cd_operation,cd_time,task_code,task_handle_item,task_version,task_name,"
                    + "dept_name,project_type,anticipate_day,anticipate_type,promise_day,"
                    + "promise_type,plan_effective_date,is_fee\n";

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

        assertThat(tables()).containsExactly(item, immediate);
        assertThat(problems.kept())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.FEE_WITHOUT_STANDARD);
    }

    @Test
    void writesALimitThatTheTablesDoNotCarryAsWords() throws IOException {
        ServiceItem item = ServiceItem.builder("T1", 1).promised(Limit.ofMinutes(30)).build();

        ItemTablesWriter.write(List.of(item), folder);

        assertThat(Files.readString(folder.resolve("up_task_general_basic.csv")))
                .contains(",0,30 minutes,1,");
        assertThat(tables()).singleElement().extracting(ServiceItem::promised).isNull();
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
        assertThat(tables()).containsExactly(item);
    }

    @Test
    void tellsAnItemFreeOfChargeFromOneOfWhichNobodyToldTheFees() {
        table(
                "up_task_general_basic",
                BASIC
                        + """
                        g1,I,2026-02-01 00:00:00,T1,,1,free,,2,20,1,10,1,,0
                        g2,I,2026-02-01 00:00:00,T2,,1,charged,,2,20,1,15,1,,1
                        """);

        assertThat(tables().get(0).fees()).isEmpty();
        assertThat(tables().get(1).fees()).isNull();
    }

    @Test
    void knowsNoFeesOfItemsWithoutSuchAColumn() {
        Path file = SomeLog.write(folder.resolve("items.csv"), bytes("code,name\nA-1,one\n"));

        assertThat(ServiceItemsReader.of(WORDS, problems).read(file))
                .extracting(ServiceItem::fees)
                .containsOnlyNulls();
    }

    @Test
    void takesTheLatestOfTheRowsOfOneGuidAndNoneThatWasDeleted() {
        table(
                "up_task_general_basic",
                BASIC
                        + """
                        g1,U,2026-02-01 00:00:00,T1,,1,new,,2,20,1,10,1,,1
                        g1,I,2026-01-01 00:00:00,T1,,1,old,,2,20,1,15,1,,1
                        g2,I,2026-01-01 00:00:00,T2,,1,gone,,2,20,1,15,1,,1
                        g2,D,2026-01-02 00:00:00,T2,,1,gone,,2,20,1,15,1,,1
                        """);

        assertThat(tables()).extracting(item -> item.name().zh()).containsExactly("new");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void namesAnItemByItsHandledItemAndGivesItTheMaterialsOfItsTask() {
        table(
                "up_task_general_basic",
                BASIC + "g1,I,2026-02-01 00:00:00,T1,T1-01,1,first,,2,20,1,10,1,,1\n");
        table(
                "up_task_general_material",
                """
                row_guid,cd_operation,cd_time,task_code,task_handle_item,material_name
                m1,I,2026-01-01 00:00:00,T1,,身份证
                m2,I,2026-01-01 00:00:00,T1,T1-01,照片
                m3,I,2026-01-01 00:00:00,T1,T1-02,地图
                """);

        List<ServiceItem> items = tables();

        assertThat(items.get(0).code()).isEqualTo("T1-01");
        assertThat(items.get(0).materials()).containsExactlyInAnyOrder("身份证", "照片");
        isOnlyProblem(
                "up_task_general_material.csv",
                4,
                ProblemKind.ROW_WITHOUT_ITEM,
                "up_task_general_basic",
                "T1-02");
    }

    @Test
    void keepsAnItemWhoseCodesAreUnknown() {
        table(
                "up_task_general_basic",
                BASIC + "g1,I,2026-02-01 00:00:00,T1,,1,first,,7,20,8,many,1,,1\n");

        assertThat(tables())
                .containsExactly(
                        ServiceItem.builder("T1", 1).name(Bilingual.same("first")).build());
        assertThat(problems.kept())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(
                        ProblemKind.UNKNOWN_CASE_TYPE,
                        ProblemKind.UNKNOWN_UNIT,
                        ProblemKind.NOT_A_COUNT);
        assertThat(problems.kept()).extracting(Problem::line).containsOnly(2);
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
        table("truth", "case\n");

        assertThat(tables()).isEmpty();
        assertThat(problems.kept())
                .singleElement()
                .isEqualTo(
                        new Problem(
                                folder.toString(),
                                0,
                                ProblemKind.NO_TABLE,
                                List.of("up_task_general_basic, items")));
    }

    @Test
    void findsOurOwnListInAFolderOfOtherFiles() {
        own("A-1,,,,,,,,,,,,,\n");

        assertThat(tables()).extracting(ServiceItem::code).containsExactly("A-1");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThat(ServiceItemsReader.of(WORDS, problems).read(folder.resolve("none.csv")))
                .isEmpty();
        isOnlyProblem("none.csv", 0, ProblemKind.NO_FILE);
    }

    @Test
    void readsTheItemsThatItCanBeforeOneThatIsTooLong() {
        Path file =
                SomeLog.write(
                        folder.resolve("items.csv"),
                        bytes("code,name\nA,short\nB," + "x".repeat(300_000) + "\n"));

        List<ServiceItem> items =
                ServiceItemsReader.of(WORDS, problems)
                        .limits(ReadingLimits.DEFAULT.withPieceCharacters(100_000))
                        .read(file);

        assertThat(items).extracting(ServiceItem::code).containsExactly("A");
        assertThat(problems.count(ProblemKind.TEXT_TOO_LONG)).isOne();
    }
}
