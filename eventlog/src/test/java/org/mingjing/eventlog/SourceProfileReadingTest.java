package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.LicensingTables.ACCEPT;
import static org.mingjing.eventlog.LicensingTables.MATERIAL;
import static org.mingjing.eventlog.LicensingTables.PROCESS;
import static org.mingjing.eventlog.LicensingTables.RESULT;
import static org.mingjing.eventlog.LicensingTables.SPECIAL;
import static org.mingjing.eventlog.LicensingTables.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.SourceProfile;

/** What the files of one reading could not send, as their columns and tables tell. */
class SourceProfileReadingTest {
    @TempDir Path folder;

    private Path table(String name, String text) {
        return SomeLog.write(folder.resolve("up_pro_" + name + ".csv"), bytes(text));
    }

    private LicensingTables read() {
        return LicensingTables.read(folder);
    }

    @Test
    void saysWhatTheTablesCannotSend() {
        table("accept", ACCEPT);
        table("process", PROCESS + "g1,I,2026-01-06,c1,送达,99,,2026-01-06,李,\n");
        table("special_procedure", SPECIAL);
        table("result", RESULT);
        table("material", MATERIAL);

        SourceProfile profile = read().profile;

        assertThat(profile.attributes())
                .extracting(attribute -> attribute.id())
                .containsExactlyInAnyOrder("approver", "document_no", "amount");
        assertThat(profile.activities())
                .extracting(Activity::id)
                .containsExactlyInAnyOrder("refuse-acceptance", "survey", "charge");
        assertThat(profile.late())
                .extracting(Activity::id)
                .containsExactlyInAnyOrder("apply", "pause", "extend");
    }

    @Test
    void saysWhatATableOfFewColumnsCannotSend() {
        table("accept", "row_guid,project_no,accept_date,cd_time\ng1,c1,2026-01-06,2026-01-06\n");

        SourceProfile profile = read().profile;

        assertThat(profile.attributes()).hasSameSizeAs(WORDS.attributes());
        assertThat(profile.activities()).extracting(Activity::id).contains("pause", "close");
        assertThat(profile.sends(WORDS.activity("accept"))).isTrue();
    }

    @Test
    void saysWhatTablesAndALogCannotSendTogether() {
        Path accept = table("accept", ACCEPT);
        Path log =
                SomeLog.write(
                        folder.resolve("log.csv"),
                        bytes("concept:name,time:timestamp,amount\n收费,2026-01-04,5\n"));
        Mapping mapping =
                new Mapping(
                        WORDS,
                        LicensingTables.ZONE,
                        Mapping.Fields.XES,
                        Map.of("收费", WORDS.activity("charge")),
                        Map.of("amount", WORDS.attribute("amount")),
                        Map.of(),
                        Map.of(),
                        List.of());
        EventLogReader reader =
                EventLogReader.into(
                        CaseFiles.builder(WORDS, new CalendarId("CN")), mapping, new Problems());

        reader.read(accept);
        reader.read(log);

        assertThat(reader.profile().sends(WORDS.attribute("amount"))).isTrue();
        assertThat(reader.profile().sends(WORDS.attribute("receipt_no"))).isTrue();
        assertThat(reader.profile().sends(WORDS.activity("charge"))).isTrue();
        assertThat(reader.profile().attributes()).contains(WORDS.attribute("approver"));
    }

    @Test
    void saysWhichActsTablesTellWithoutWhatOthersCarry() {
        table("accept", ACCEPT);
        table("process", PROCESS + "g1,I,2026-01-06,c1,不予受理,99,,2026-01-06,李,\n");
        Mapping mapping =
                LicensingTables.mapping(Map.of("不予受理", WORDS.activity("refuse-acceptance")));

        SourceProfile profile = LicensingTables.read(folder, mapping).profile;

        Set<Attribute> receipt = Set.of(WORDS.attribute("receipt_no"));
        assertThat(profile.toldWithout(receipt) & WORDS.mask("accept", "refuse-acceptance"))
                .isEqualTo(WORDS.mask("refuse-acceptance"));
        assertThat(profile.toldWithout(Set.of(WORDS.attribute("opinion"))) & WORDS.mask("review"))
                .isZero();
    }

    @Test
    void lacksNothingOfAFileThatCarriesEverything() {
        Path log = SomeLog.write(folder.resolve("log.csv"), bytes("case,activity,time,amount\n"));

        assertThat(LicensingTables.read(log).profile.lacking()).isEmpty();
    }

    private static final SourceProfile DECLARED =
            new SourceProfile(
                    Set.of(WORDS.attribute("receipt_no"), WORDS.attribute("promise_date")),
                    Set.of(WORDS.activity("apply"), WORDS.activity("decide")),
                    Set.of(WORDS.activity("accept")),
                    Map.of(WORDS.activity("accept"), Set.of(WORDS.attribute("opinion"))));

    private static LicensingTables readDeclared(Path file) {
        return LicensingTables.read(file, LicensingTables.MAPPING.withSource(DECLARED));
    }

    @Test
    void addsWhatTheMappingDeclares() {
        Path accept = table("accept", ACCEPT + "g1,I,2026-01-06,c1,T1,,1,局,王,,2026-01-06,,\n");

        LicensingTables tables = readDeclared(accept);

        assertThat(tables.problems.isEmpty()).isTrue();
        assertThat(tables.profile.attributes())
                .contains(
                        WORDS.attribute("receipt_no"),
                        WORDS.attribute("promise_date"),
                        WORDS.attribute("approver"));
        assertThat(tables.profile.activities())
                .contains(WORDS.activity("apply"), WORDS.activity("decide"))
                .doesNotContain(WORDS.activity("accept"));
        assertThat(tables.profile.late())
                .contains(WORDS.activity("accept"), WORDS.activity("apply"));
        assertThat(tables.profile.lacking().get(WORDS.activity("accept")))
                .contains(WORDS.attribute("opinion"));
    }

    @Test
    void takesWhatWasMetForSentWhateverIsDeclared() {
        Path accept =
                table("accept", ACCEPT + "g1,I,2026-01-06,c1,T1,,1,局,王,2026-01-05,2026-01-06,号,\n");

        LicensingTables tables = readDeclared(accept);

        assertThat(tables.problems.kept())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(ProblemKind.DECLARED_BUT_SENT);
                            assertThat(problem.severity()).isEqualTo(Severity.NOTICE);
                            assertThat(problem.arguments()).containsExactly("apply, receipt_no");
                        });
        assertThat(tables.profile.sends(WORDS.attribute("receipt_no"))).isTrue();
        assertThat(tables.profile.sends(WORDS.activity("apply"))).isTrue();
        assertThat(tables.profile.sends(WORDS.attribute("promise_date"))).isFalse();
        assertThat(tables.profile.sends(WORDS.activity("decide"))).isFalse();
    }

    @Test
    void tellsAContradictionOnce() {
        String rows = "case,activity,time,amount\nc1,charge,2026-01-05,5\n";
        Path one = SomeLog.write(folder.resolve("one.csv"), bytes(rows));
        Path two = SomeLog.write(folder.resolve("two.csv"), bytes(rows.replace("01-05", "01-06")));
        Activity charge = WORDS.activity("charge");
        Attribute amount = WORDS.attribute("amount");
        Mapping mapping =
                new Mapping(
                        WORDS,
                        LicensingTables.ZONE,
                        new Mapping.Fields(
                                "case",
                                "activity",
                                "time",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        Map.of("charge", charge),
                        Map.of("amount", amount),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        new SourceProfile(
                                Set.of(), Set.of(), Set.of(), Map.of(charge, Set.of(amount))));
        Problems problems = new Problems();
        EventLogReader reader =
                EventLogReader.into(
                        CaseFiles.builder(WORDS, new CalendarId("CN")), mapping, problems);

        reader.read(one);
        reader.read(two);

        assertThat(problems.count(ProblemKind.DECLARED_BUT_SENT)).isOne();
        assertThat(problems.kept().get(0).arguments()).containsExactly("amount (charge)");
        assertThat(reader.profile().lacking()).isEmpty();
    }
}
