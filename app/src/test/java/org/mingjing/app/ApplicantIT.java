package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.exchange.FileImport;
import org.mingjing.app.exchange.ImportProgress;
import org.mingjing.app.exchange.Quarantine;
import org.mingjing.app.exchange.RefusedMessage;
import org.mingjing.app.exchange.RefusedQuery;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.CaseQuery;
import org.mingjing.app.supervision.CaseRow;
import org.mingjing.app.supervision.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who applies is kept with the case, found by name, and shown in full to who handles it only. */
@ServerTest
class ApplicantIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String ACCEPT =
            "\"activity\": \"accept\", \"person\": \"周芳\", \"department\": \"市公安局\"";

    @TempDir Path folder;
    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Cases cases;
    @Autowired FileImport imports;
    @Autowired Quarantine quarantine;
    @Autowired Accounts accounts;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-02T04:00:00Z");
        office = new Office(port, sources.admit("oa-applicants", "OA"));
    }

    private List<CaseRow> found(String words) {
        CaseQuery query =
                new CaseQuery(
                        words, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null);
        return cases.search(query).rows();
    }

    private long accepted(String number, String applicant) throws Exception {
        office.tell("m1", number, MON_2026_03_02, ACCEPT + ", " + applicant);
        return caseOf(number);
    }

    private long caseOf(String number) {
        Long id =
                jdbc.queryForObject(
                        "select id from casefile.case_file where number = ?", Long.class, number);
        return id == null ? 0 : id;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"applicant\": \"王小明\"",
                "\"case\": {\"applicant\": \"王小明\"}",
                "\"attributes\": {\"applicant_name\": \"王小明\", \"receipt_no\": \"1\"}"
            })
    void isKeptWithTheCaseAndNotWithWhatIsJudged(String told) throws Exception {
        long id = accepted("A-1", told);

        assertThat(cases.notesOf(id).applicant().text()).isEqualTo("王小明");
        assertThat(
                        jdbc.queryForList(
                                """
                                select e.data || c.data from casefile.event e
                                join casefile.case_file c on c.id = e.case_id
                                """,
                                String.class))
                .noneMatch(data -> data.contains("王小明"));
    }

    @Test
    void isTheOneToldLast() throws Exception {
        long id = accepted("A-1", "\"applicant\": \"王小明\"");
        office.tell("m2", "A-1", MON_2026_03_02, "\"activity\": \"review\"");
        assertThat(cases.notesOf(id).applicant().text()).isEqualTo("王小明");

        office.tell(
                "m3", "A-1", MON_2026_03_02, "\"activity\": \"review\", \"applicant\": \"王晓明\"");
        assertThat(cases.notesOf(id).applicant().text()).isEqualTo("王晓明");
    }

    @Test
    void isFoundByTheBeginningOfTheNameAndShownMasked() throws Exception {
        accepted("A-1", "\"applicant\": \"王小明\"");
        accepted("A-2", "\"applicant\": \"临江恒远商贸有限公司\"");
        accepted("A-3", "\"receipt_no\": \"1\"");

        assertThat(found("王小明")).extracting(CaseRow::number).containsExactly("A-1");
        assertThat(found("王")).extracting(CaseRow::applicant).containsExactly("王**");
        assertThat(found("临江恒远")).extracting(CaseRow::applicant).containsExactly("临江**");
        assertThat(found("小明")).isEmpty();
        assertThat(found("a-3")).extracting(CaseRow::applicant).containsExactly("");
    }

    @Test
    void isFoundByAnIndex() {
        jdbc.execute("set enable_seqscan = off");
        List<String> plan =
                jdbc.queryForList(
                        """
                        explain select h.number from casefile.heading h
                        where lower(h.number) like '王%' or reverse(lower(h.number)) like '王%'
                            or lower(left(h.applicant, 100)) like '王%'
                            or h.item = any (array['1'])
                        """,
                        String.class);
        jdbc.execute("reset enable_seqscan");

        assertThat(String.join("\n", plan))
                .contains("case_file_applicant")
                .contains("case_file_number")
                .contains("case_file_number_end")
                .contains("case_file_item");
    }

    @Test
    void isImportedFromFiles() throws Exception {
        Path log = folder.resolve("events.csv");
        Files.writeString(
                log,
                """
                case,activity,occurred_at,message,applicant
                F-1,accept,2026-03-02T10:00:00+08:00,m1,王小明
                F-1,review,2026-03-02T10:30:00+08:00,m2,
                """);

        imports.read(
                log, "oa-applicants", Instant.parse("2026-03-02T04:00:00Z"), ImportProgress.NONE);

        assertThat(cases.notesOf(caseOf("F-1")).applicant().text()).isEqualTo("王小明");
    }

    @Test
    void isShownInFullToWhoHandlesTheCaseOnly() throws Exception {
        accounts.open("zhou", "zhou", Role.HANDLER, "周芳", "市公安局");
        accounts.open("zhou-elsewhere", "zhou-elsewhere", Role.HANDLER, "周芳", "市税务局");
        accounts.open("li-same-house", "li-same-house", Role.HANDLER, "李强", "市公安局");
        accounts.open("overseer", "overseer", Role.SUPERVISOR, "", "");
        long id =
                accepted(
                        "A-1",
                        "\"applicant\": \"王小明\", \"attributes\": {\"opinion\": \"王小明材料齐全\"}");

        assertThat(page("zhou", "/cases/" + id)).contains("王小明材料齐全").doesNotContain("王**");
        assertThat(page("li-same-house", "/cases/" + id)).contains("王**").doesNotContain("王小明");
        assertThat(page("zhou-elsewhere", "/cases/" + id)).doesNotContain("王");
        assertThat(page("overseer", "/cases/" + id)).contains("王**材料齐全").doesNotContain("王小明");
        assertThat(page("zhou", "/cases")).contains("王**").doesNotContain("王小明");
        assertThat(page("zhou", "/cases.csv")).contains("王**").doesNotContain("王小明");
    }

    private String page(String account, String path) throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            return visitor.signIn(account).get(path).body();
        }
    }

    @Test
    void isMaskedInQuarantineAndMeantWhenItIsMended() throws Exception {
        office.tell("m1", "A-1", MON_2026_03_02, "\"activity\": \"acept\", \"applicant\": \"王小明\"");

        RefusedMessage waits = quarantine.search(RefusedQuery.all()).rows().getFirst();
        String shown = waits.raw();
        assertThat(shown).contains("王**").doesNotContain("王小明");

        quarantine.resubmit(waits.id(), shown.replace("acept", "accept"), "周芳");
        assertThat(cases.notesOf(caseOf("A-1")).applicant().text()).isEqualTo("王小明");
    }
}
