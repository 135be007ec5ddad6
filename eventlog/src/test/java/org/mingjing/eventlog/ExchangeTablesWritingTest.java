package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.LicensingTables.WORDS;
import static org.mingjing.eventlog.LicensingTables.ZONE;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;

class ExchangeTablesWritingTest {
    private static final List<String> CARRIED =
            List.of(
                    "request-correction",
                    "supplement",
                    "refuse-acceptance",
                    "undertake",
                    "survey",
                    "review",
                    "approve",
                    "decide",
                    "refuse",
                    "submit-upward",
                    "deliver",
                    "charge");

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    private LicensingTables again(CaseFiles caseFiles, String name) throws IOException {
        Path tables = folder.resolve(name);
        ExchangeTablesWriter.write(caseFiles, ZONE, tables);
        return LicensingTables.read(tables);
    }

    private void table(String name, String text) {
        SomeLog.write(folder.resolve("up_pro_" + name + ".csv"), bytes(text));
    }

    @Test
    void writesWhatItReadSoThatItReadsTheSame() throws IOException {
        table(
                "accept",
                """
                row_guid,cd_operation,cd_time,project_no,task_code,task_version,org_name,handle_user_name,apply_date,accept_date,accept_doc_no,promise_date
                g1,I,2026-01-04 15:00:01,c1,T1,2,市场局,,2026-01-04 15:00:00,,,
                g1,U,2026-01-05 10:00:00,c1,T1,2,市场局,王,2026-01-04 15:00:00,2026-01-05 09:30:00.250,受字1号,2026-01-19
                g2,I,2026-01-05 10:00:00,c2,T1,2,=市场局,王,2026-01-04,2026-01-05 09:30:00,,
                g2,D,2026-01-06 10:00:00,c2,,,,,,,,
                """);
        table(
                "process",
                """
                row_guid,cd_operation,cd_time,project_no,process_name,event_name,event_start_time,event_end_time,handle_user_name,handle_explain
                g3,I,2026-01-05 11:00:00,c1,补齐补正,11,2026-01-04 16:00:00,2026-01-05 09:00:00,王,缺表
                g4,I,2026-01-05 12:00:00,c1,审核,3,2026-01-05 11:30:00,,李,
                g4,U,2026-01-06 12:00:00,c1,审核,3,2026-01-05 11:30:00,2026-01-06 11:30:00,李,同意
                g5,I,2026-01-06 13:00:00,c1,收件,1,2026-01-05 11:30:00,2026-01-06 11:30:00,李,
                """);
        table(
                "special_procedure",
                """
                row_guid,cd_operation,cd_time,project_no,special_type,special_name,special_reason,special_time,end_time,handle_user,special_explain
                g6,I,2026-01-06 14:00:00,c1,2,听证,重大,2026-01-06 14:00:00,2026-01-12 23:59:59,李,
                g6,U,2026-01-09 14:00:00,c1,2,听证,重大,2026-01-06 14:00:00,2026-01-09 13:00:00,李,毕
                g7,I,2026-01-10 14:00:00,c1,1,延长审批,复杂,2026-01-10 14:00:00,,李,
                g8,I,2026-01-10 14:00:00,c1,B,别样,复杂,2026-01-10 14:00:00,,李,
                """);
        table(
                "result",
                """
                row_guid,cd_operation,cd_time,project_no,result_type,result_date,result_explain,handle_user_name
                g9,I,2026-01-12 10:00:00,c1,0,2026-01-12 09:59:00,准予,赵
                g9,U,2026-01-13 10:00:00,c1,77,2026-01-12 09:59:00,,赵
                """);
        table(
                "material",
                """
                row_guid,cd_operation,cd_time,project_no,material_name
                g10,I,2026-01-04 15:00:01,c1,身份证
                """);
        LicensingTables read = LicensingTables.read(folder);

        LicensingTables again = again(read.caseFiles, "again");

        assertThat(again.told().stream().sorted().toList())
                .isEqualTo(read.told().stream().sorted().toList());
        assertThat(again.caseFiles.get(0).itemCode()).isEqualTo("T1");
        assertThat(again.caseFiles.get(0).itemVersion()).isEqualTo(2);
    }

    @Test
    void writesAllColumnsOfTheTables() throws IOException {
        again(new RandomLicensing(1).caseFiles(), "tables");

        assertThat(Files.readAllLines(folder.resolve("tables/up_pro_material.csv")).get(0))
                .isEqualTo(
                        "cd_batch,cd_operation,cd_time,data_source,get_name,get_type,"
                                + "material_attach_name,material_name,project_no,remark,row_guid");
        assertThat(Files.readAllLines(folder.resolve("tables/up_pro_accept.csv")).get(0))
                .startsWith("accept_date,accept_doc_no,address,apply_date,")
                .endsWith(",task_code,task_handle_item,task_name,task_version,zip_code");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingThatTheTablesCarry(long seed) throws IOException {
        CaseFiles cases = new RandomLicensing(seed).caseFiles();

        LicensingTables once = again(cases, "once");
        LicensingTables twice = again(once.caseFiles, "twice");

        assertThat(once.problems.isAnythingLost()).isFalse();
        assertThat(acts(once.caseFiles)).isEqualTo(acts(cases));
        assertThat(twice.told()).isEqualTo(once.told());
    }

    @Test
    void writesCasesAsTheyCome() throws IOException {
        CaseFiles one = new RandomLicensing(1).caseFiles();
        CaseFiles other = new RandomLicensing(2, "d").caseFiles();

        try (OpenLog log = ExchangeTablesWriter.open(ZONE, folder, ExchangeDetails.NONE)) {
            log.write(one);
            log.write(other);
        }

        assertThat(acts(LicensingTables.read(folder).caseFiles))
                .containsAll(acts(one))
                .containsAll(acts(other))
                .hasSize(acts(one).size() + acts(other).size());
    }

    @Test
    void tellsDetailsWhereNothingIsRead() throws IOException {
        CaseFiles cases = new RandomLicensing(3).caseFiles();
        ExchangeTablesWriter.write(cases, ZONE, folder.resolve("plain"));
        ExchangeDetails details =
                details(Map.of("applyer_name", "=某甲", "handle_user_name", "某乙"), List.of());

        try (OpenLog log = ExchangeTablesWriter.open(ZONE, folder.resolve("full"), details)) {
            log.write(cases);
        }

        assertThat(folder.resolve("full/up_pro_accept.csv"))
                .content()
                .contains("'=某甲")
                .doesNotContain("某乙");
        assertThat(LicensingTables.read(folder.resolve("full")).told())
                .isEqualTo(LicensingTables.read(folder.resolve("plain")).told());
    }

    @Test
    void tellsTheApplicantOfTheCase() throws IOException {
        Vocabulary words =
                Vocabulary.builder()
                        .activity("apply", Bilingual.same("apply"), null)
                        .attribute("applicant", AttributeType.TEXT, Bilingual.same("applicant"))
                        .build();
        CaseFiles.Builder cases = CaseFiles.builder(words, new CalendarId("CN"));
        int caseFile = cases.caseFile("c1");
        cases.attributes(caseFile, cases.draft().clear().text(words.attribute("applicant"), "王小明"));
        cases.add(
                caseFile,
                cases.draft()
                        .clear()
                        .activity(words.activity("apply"))
                        .occurredAt(0)
                        .receivedAt(0)
                        .message("m1"));

        try (OpenLog log =
                ExchangeTablesWriter.open(
                        ZONE, folder, details(Map.of("applyer_name", "某甲"), List.of()))) {
            log.write(cases.build());
        }

        assertThat(folder.resolve("up_pro_accept.csv"))
                .content()
                .contains("王小明")
                .doesNotContain("某甲");
    }

    @Test
    void tellsTheMaterialsThatCameWithTheApplication() throws IOException {
        CaseFiles cases = new RandomLicensing(3).caseFiles();

        try (OpenLog log =
                ExchangeTablesWriter.open(
                        ZONE, folder, details(Map.of(), List.of("申请表", "营业执照")))) {
            log.write(cases);
        }

        assertThat(folder.resolve("up_pro_material.csv"))
                .content()
                .hasLineCount(11)
                .contains(",申请表,c0,,c0-material-1\n")
                .contains(",营业执照,c4,,c4-material-2\n");
        assertThat(acts(LicensingTables.read(folder).caseFiles)).containsAll(acts(cases));
    }

    private static ExchangeDetails details(Map<String, String> cells, List<String> materials) {
        return new ExchangeDetails() {
            @Override
            public Map<String, String> cells(String caseNumber) {
                return cells;
            }

            @Override
            public List<String> materials(String caseNumber) {
                return materials;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "'apply, refuse-acceptance', 1",
        "'apply, accept, withdraw', 2",
        "'apply, request-correction', 5",
        "'apply, request-correction, supplement', 6",
        "'apply, accept, decide', 6"
    })
    void tellsHowACaseEnded(String acts, String code) throws IOException {
        Vocabulary words = words((acts + ", close").split(", ", -1));
        CaseFiles.Builder cases = CaseFiles.builder(words, new CalendarId("CN"));
        int caseFile = cases.caseFile("c1");
        long at = Instant.parse("2026-01-04T01:00:00Z").toEpochMilli();
        for (String act : (acts + ", close").split(", ", -1)) {
            at += 60_000;
            cases.add(
                    caseFile,
                    cases.draft()
                            .activity(words.activity(act))
                            .occurredAt(at)
                            .receivedAt(at)
                            .message(act));
        }

        ExchangeTablesWriter.write(cases.build(), ZONE, folder);

        assertThat(folder.resolve("up_pro_result.csv")).content().contains("," + code + ",close,");
        assertThat(LicensingTables.read(folder).told()).last().asString().contains("close");
    }

    private static Vocabulary words(String... activities) {
        Vocabulary.Builder words = Vocabulary.builder();
        for (String activity : activities) {
            words.activity(activity, Bilingual.same(activity), null);
        }
        return words.build();
    }

    /** What stands of each case: act, time, when first told, person and attributes. */
    private static List<String> acts(CaseFiles caseFiles) {
        List<String> acts = new ArrayList<>();
        for (int i = 0; i < caseFiles.size(); i++) {
            CaseFile caseFile = caseFiles.get(i);
            for (int position = 0; position < caseFile.eventCount(); position++) {
                if (caseFile.version(position) == 1) {
                    acts.add(caseFile.id() + " " + act(caseFile, position));
                }
            }
        }
        return acts.stream().sorted().toList();
    }

    private static String act(CaseFile caseFile, int position) {
        return LicensingTables.line(caseFile, position)
                .replaceFirst("^\\S+ v1 ", "")
                .replaceFirst(" '[^']*' ", " ")
                .replaceFirst("/(市场局|null)", "");
    }

    /** Cases as a window would have them, from a seed. */
    private static final class RandomLicensing {
        private final Random random;
        private final CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        private final EventDraft draft = builder.draft();
        private long now = Instant.parse("2026-01-04T01:00:00Z").toEpochMilli();

        private final String prefix;

        RandomLicensing(long seed) {
            this(seed, "c");
        }

        RandomLicensing(long seed, String prefix) {
            this.random = new Random(seed);
            this.prefix = prefix;
        }

        CaseFiles caseFiles() {
            for (int i = 0; i < 5; i++) {
                int caseFile = builder.caseFile(prefix + i);
                builder.item(caseFile, "T" + i, 1);
                fill(caseFile);
            }
            return builder.build();
        }

        private void fill(int caseFile) {
            add(caseFile, begin("apply").actor(new Actor(null, null, "市场局")));
            add(
                    caseFile,
                    person(begin("accept"), "市场局")
                            .text(WORDS.attribute("receipt_no"), "受字" + caseFile)
                            .date(WORDS.attribute("promise_date"), LocalDate.of(2026, 3, 2)));
            for (int i = random.nextInt(8); i > 0; i--) {
                String activity = CARRIED.get(random.nextInt(CARRIED.size()));
                EventDraft act = person(begin(activity), null);
                boolean reasoned =
                        ExchangeRows.explanation(WORDS.activity(activity)).equals("reason");
                add(caseFile, act.text(WORDS.attribute(reasoned ? "reason" : "opinion"), "-同意, 好"));
            }
            pause(caseFile);
            end(caseFile);
        }

        private void pause(int caseFile) {
            String handler = "李" + random.nextInt(3);
            if (random.nextBoolean()) {
                EventDraft pause = begin("pause").actor(Actor.ofPerson(handler));
                add(
                        caseFile,
                        pause.text(WORDS.attribute("pause_type"), "听证")
                                .text(WORDS.attribute("reason"), "重大"));
                add(caseFile, begin("resume").actor(Actor.ofPerson(handler)));
            }
            if (random.nextBoolean()) {
                add(caseFile, person(begin("extend"), null));
            }
        }

        private void end(int caseFile) {
            String decision = random.nextBoolean() ? "decide" : "submit-upward";
            add(caseFile, begin(decision).actor(Actor.ofPerson("赵")));
            now += random.nextBoolean() ? 1 : 0;
            add(caseFile, at("close").actor(Actor.ofPerson("赵")));
        }

        private EventDraft begin(String activity) {
            now += random.nextInt(1, 3_000_000) + 60_000L;
            return at(activity);
        }

        private EventDraft at(String activity) {
            return draft.clear()
                    .activity(WORDS.activity(activity))
                    .occurredAt(now)
                    .receivedAt(now)
                    .message("m" + now + activity);
        }

        private EventDraft person(EventDraft act, @org.jspecify.annotations.Nullable String unit) {
            return act.actor(new Actor("王" + random.nextInt(3), null, unit));
        }

        private void add(int caseFile, EventDraft act) {
            builder.add(caseFile, act);
        }
    }
}
