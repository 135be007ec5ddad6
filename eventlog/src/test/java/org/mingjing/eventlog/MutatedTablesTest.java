package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.LicensingTables.ACCEPT;
import static org.mingjing.eventlog.LicensingTables.MATERIAL;
import static org.mingjing.eventlog.LicensingTables.PROCESS;
import static org.mingjing.eventlog.LicensingTables.RESULT;
import static org.mingjing.eventlog.LicensingTables.SPECIAL;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.proof.ProofSize;

/** Whatever becomes of tables and lists of items, reading them says what is wrong, never fails. */
@Timeout(60)
class MutatedTablesTest {
    private static final Map<String, String> TABLES =
            new TreeMap<>(
                    Map.of(
                            "up_pro_accept",
                            ACCEPT
                                    + """
                                    g1,I,2026-01-05 09:31:00,c1,T1,,3,市场局,王,2026-01-04 15:00:00,2026-01-05 09:30:00,受字1号,2026-01-19 23:59:59
                                    g8,I,2026-01-06,c2,T2,,1,"公安局,一所",李,2026-01-06,2026-01-06,,
                                    """,
                            "up_pro_process",
                            PROCESS
                                    + """
                                    g2,I,2026-01-06 10:01:00,c1,承办,3,2026-01-05 10:00:00,2026-01-06 10:00:00,李,材料齐全
                                    g3,I,2026-01-07 10:01:00,c1,科长审核,3,2026/1/6 10:00,2026-01-07 10:00:00,赵,"同意
                                    办理"
                                    g3,U,2026-01-08 10:01:00,c1,科长审核,3,20260106100000,2026-01-07 10:00:00,赵,不同意
                                    g9,D,2026-01-08 10:01:00,c2,盖章,99,,,,
                                    """,
                            "up_pro_special_procedure",
                            SPECIAL
                                    + "g5,I,2026-01-07 17:01:00,c1,2,听证,重大利益,2026-01-06 11:00:00,"
                                    + "2026-01-07 17:00:00,李,,听证完毕,\n",
                            "up_pro_result",
                            RESULT + "g6,I,2026-01-08 11:01:00,c1,0,2026-01-08 11:00:00,准予,钱\n",
                            "up_pro_material",
                            MATERIAL + "g7,I,2026-01-05 09:31:00,c1,身份证\n"));

    private static final Map<String, String> ITEMS =
            new TreeMap<>(
                    Map.of(
                            "items",
                            """
                            code,version,effective_from,name,name_en,department,case_type,statutory,promised,steps,materials,fees,hearing,separation
                            A-1,2,2026-01-04,食品经营许可,Food business licence,市场监管局,joint,45 working days,30个工作日,accept: 3 working days; decide,身份证;申请表（一式两份）,工本费=12.50；检验费：300元,true,是
                            A-2,,,户口迁移,,公安局,即办件,当日办结,10分钟,,,,,
                            """,
                            "up_task_general_basic",
                            """
                            row_guid,cd_operation,cd_time,task_code,task_handle_item,task_version,task_name,dept_name,project_type,anticipate_day,anticipate_type,promise_day,promise_type,plan_effective_date,is_fee
                            g1,I,2026-01-01 00:00:00,T1,,3,食品经营许可,市场监管局,2,20,1,10,1,2026-01-04 00:00:00,1
                            g3,I,2026-01-01 00:00:00,T3,,1,采矿许可,自然资源局,9,3,2,60,0,,0
                            """,
                            "up_task_general_fee_project",
                            """
                            row_guid,cd_operation,cd_time,task_code,task_handle_item,fee_name,fee_stand
                            f1,I,2026-01-01 00:00:00,T1,,工本费,10元/本
                            f2,I,2026-01-01 00:00:00,T1,,检验费,"100平方米以下200元，以上500元"
                            """,
                            "up_task_general_material",
                            """
                            row_guid,cd_operation,cd_time,task_code,task_handle_item,material_name
                            m1,I,2026-01-01 00:00:00,T1,,身份证
                            """));

    @TempDir Path plain;
    @TempDir Path packed;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ProofSize.of(250));
    }

    /** A folder of tables of which one is damaged. */
    private static void write(Path folder, Map<String, String> tables, Random random) {
        int damaged = random.nextInt(tables.size());
        for (String table : tables.keySet()) {
            byte[] content = MutatedBytes.inAnyEncoding(tables.get(table), random);
            SomeLog.write(
                    folder.resolve(table + ".csv"),
                    damaged-- == 0 ? MutatedBytes.of(content, random) : content);
        }
    }

    /** The same with one file packed and damaged after that. */
    private static void writePacked(Path folder, Map<String, String> tables, Random random) {
        int damaged = random.nextInt(tables.size());
        for (String table : tables.keySet()) {
            byte[] content = SomeLog.gzip(SomeLog.bytes(tables.get(table)));
            SomeLog.write(
                    folder.resolve(table + ".csv.gz"),
                    damaged-- == 0 ? MutatedBytes.of(content, random) : content);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofExchangeAreReadAsFarAsTheyGo(long seed) {
        write(plain, TABLES, new Random(seed));
        writePacked(packed, TABLES, new Random(-seed));

        survives(LicensingTables.read(plain));
        survives(LicensingTables.read(packed));
    }

    /** Rows deleted or changed also leave events that void what they told before. */
    private static void survives(LicensingTables tables) {
        List<String> told = tables.told();
        int counted = (int) (tables.tally.events() + tables.tally.caseEvents());

        assertThat(told)
                .hasSize(tables.caseFiles.eventCount())
                .hasSizeGreaterThanOrEqualTo(counted);
        assertThat(told.stream().filter(line -> !line.contains(" void ")))
                .hasSizeLessThanOrEqualTo(counted);
        tellsOnlyWhatIsWrong(tables.problems);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofItemsAreReadAsFarAsTheyGo(long seed) {
        write(plain, ITEMS, new Random(seed));
        writePacked(packed, ITEMS, new Random(-seed));

        survives(plain);
        survives(packed);
    }

    private static void survives(Path folder) {
        Problems problems = new Problems();
        List<ServiceItem> items = new ArrayList<>();
        for (String list : List.of("", "items.csv", "items.csv.gz")) {
            items.addAll(
                    ServiceItemsReader.of(LicensingTables.WORDS, problems)
                            .read(folder.resolve(list)));
        }

        assertThat(items).allSatisfy(item -> assertThat(item.code()).isNotBlank());
        tellsOnlyWhatIsWrong(problems);
    }

    private static void tellsOnlyWhatIsWrong(Problems problems) {
        assertThat(problems.kept())
                .allSatisfy(problem -> assertThat(problem.message().zh()).isNotBlank())
                .noneSatisfy(
                        problem ->
                                assertThat(problem.arguments().toString()).contains("Exception"));
    }
}
