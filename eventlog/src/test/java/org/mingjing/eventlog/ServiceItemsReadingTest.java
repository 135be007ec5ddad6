package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** How our own list of items is read. */
class ServiceItemsReadingTest {
    @TempDir Path folder;

    private SomeItems lists;

    @BeforeEach
    void beginWithoutAny() {
        lists = new SomeItems(folder);
    }

    @Test
    void takesAnItemOfOurOwnList() {
        List<ServiceItem> items =
                lists.own(
                        "A-1,2,2026-01-04,食品经营许可,Food business licence,市场监管局,joint,45 working"
                                + " days,30个工作日,accept: 3 working days; 办结,身份证;申请表（一式两份）,"
                                + "工本费=12.50；检验费：300元,true,是\n");

        assertThat(lists.problems.isEmpty()).isTrue();
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
        List<ServiceItem> items = lists.own("A-1,,,,,,,,,,,,,\n");

        assertThat(lists.problems.isEmpty()).isTrue();
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
        assertThat(lists.own("A-1,,,,,,," + text + ",,,,,,\n"))
                .singleElement()
                .extracting(ServiceItem::statutory)
                .isNull();
        lists.hasOnlyProblem("items.csv", 2, ProblemKind.NOT_A_LIMIT, "statutory", text);
    }

    @Test
    void leavesOutAStepThatTheVocabularyDoesNotName() {
        assertThat(lists.own("A-1,,,,,,,,,accept;dance: 2 working days,,,,\n").get(0).steps())
                .extracting(step -> step.activity().id())
                .containsExactly("accept");
        lists.hasOnlyProblem("items.csv", 2, ProblemKind.UNKNOWN_STEP, "steps", "dance");
    }

    @Test
    void takesAnUnknownCaseTypeForPromised() {
        assertThat(lists.own("A-1,,,,,,快办件,,,,,,,\n").get(0).caseType())
                .isEqualTo(CaseType.PROMISED);
        lists.hasOnlyProblem("items.csv", 2, ProblemKind.UNKNOWN_CASE_TYPE, "case_type", "快办件");
    }

    @Test
    void takesTheFirstOfTwoRowsOfOneVersion() {
        assertThat(
                        lists.own(
                                "A-1,1,,one,,,,,,,,,,\nA-1,1,,two,,,,,,,,,,\nA-1,2,,three,,,,,,,,,,\n"))
                .extracting(item -> item.name().zh())
                .containsExactly("one", "three");
        lists.hasOnlyProblem("items.csv", 3, ProblemKind.ITEM_REPEATED, "A-1", "1");
    }

    @Test
    void refusesARowWithoutACode() {
        assertThat(lists.own(",1,,one,,,,,,,,,,\n")).isEmpty();
        lists.hasOnlyProblem("items.csv", 2, ProblemKind.ROW_WITHOUT, "code");
    }

    @Test
    void knowsNoFeesOfItemsWithoutSuchAColumn() {
        Path file = SomeLog.write(folder.resolve("items.csv"), bytes("code,name\nA-1,one\n"));

        assertThat(ServiceItemsReader.of(WORDS, lists.problems).read(file))
                .extracting(ServiceItem::fees)
                .containsOnlyNulls();
    }

    @Test
    void findsOurOwnListInAFolderOfOtherFiles() {
        lists.own("A-1,,,,,,,,,,,,,\n");

        assertThat(lists.tables()).extracting(ServiceItem::code).containsExactly("A-1");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThat(ServiceItemsReader.of(WORDS, lists.problems).read(folder.resolve("none.csv")))
                .isEmpty();
        lists.hasOnlyProblem("none.csv", 0, ProblemKind.NO_FILE);
    }

    @Test
    void readsTheItemsThatItCanBeforeOneThatIsTooLong() {
        Path file =
                SomeLog.write(
                        folder.resolve("items.csv"),
                        bytes("code,name\nA,short\nB," + "x".repeat(300_000) + "\n"));

        List<ServiceItem> items =
                ServiceItemsReader.of(WORDS, lists.problems)
                        .limits(ReadingLimits.DEFAULT.withPieceCharacters(100_000))
                        .read(file);

        assertThat(items).extracting(ServiceItem::code).containsExactly("A");
        assertThat(lists.problems.count(ProblemKind.TEXT_TOO_LONG)).isOne();
    }
}
