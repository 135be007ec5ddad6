package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.exchange.Sources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same message told again is known; told otherwise in the same version, it is refused. */
@ServerTest
class ContradictionsIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String ACT = "\"activity\": \"charge\", ";
    private static final String WHO =
            "\"person\": \"周芳\", \"post\": \"窗口\", \"department\": \"市场监管局\", ";
    private static final String PAID =
            "\"attributes\": {\"amount\": 12.5, \"fee\": \"登记费\", \"colour\": \"red\"}";

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void tellOfAFee() throws Exception {
        clock.set("2026-03-02T02:30:00Z");
        office = new Office(port, sources.admit("oa-contradictions", "OA"));
        assertThat(office.tell("m1", "N-1", MON_2026_03_02, ACT + WHO + PAID).body())
                .contains("accepted");
        clock.set("2026-03-02T03:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ACT + WHO + "\"attributes\": {\"amount\": 99, \"fee\": \"登记费\"}",
                ACT + WHO + "\"attributes\": {\"fee\": \"登记费\"}",
                ACT + WHO + "\"attributes\": {\"amount\": 12.5, \"fee\": \"工本费\"}",
                ACT + "\"person\": \"王强\", \"post\": \"窗口\", \"department\": \"市场监管局\", " + PAID,
                ACT + "\"person\": \"周芳\", \"post\": \"科长\", \"department\": \"市场监管局\", " + PAID,
                ACT + "\"person\": \"周芳\", \"post\": \"窗口\", \"department\": \"税务局\", " + PAID,
                ACT + "\"post\": \"窗口\", \"department\": \"市场监管局\", " + PAID
            })
    void refusesAndKeepsWhatContradictsIt(String data) throws Exception {
        assertThat(office.tell("m1", "N-1", MON_2026_03_02, data).body())
                .contains("refused", "CONTRADICTED");

        assertThat(
                        jdbc.queryForObject(
                                "select count(*) from exchange.quarantine where reason = 'CONTRADICTED'",
                                Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ACT + WHO + PAID,
                WHO + PAID + ", \"activity\": \"charge\", \"sequence\": 7",
                ACT + WHO + PAID + ", \"name\": \"收费\"",
                ACT + WHO + "\"attributes\": {\"fee\": \"登记费\", \"amount\": \"12.50\"}"
            })
    void knowsWhatSaysTheSame(String data) throws Exception {
        assertThat(office.tell("m1", "N-1", MON_2026_03_02, data).body()).contains("duplicate");
    }

    private String ofTheCase() {
        return jdbc.queryForObject(
                "select applicant || '/' || item from casefile.case_file where number = 'N-2'",
                String.class);
    }

    @Test
    void aMessageThatIsKnownChangesNothingOfTheCase() throws Exception {
        String first = ACT + WHO + PAID + ", \"applicant\": \"王小明\"";
        office.tell("m1", "N-2", MON_2026_03_02, first + ", \"item\": \"I-1\"");

        office.tell("m1", "N-2", MON_2026_03_02, ACT + WHO + PAID + ", \"applicant\": \"钱多\"");
        assertThat(ofTheCase()).isEqualTo("王小明/I-1");

        office.tell("m2", "N-2", MON_2026_03_02, ACT + WHO + PAID + ", \"applicant\": \"钱多\"");
        assertThat(ofTheCase()).isEqualTo("钱多/I-1");
    }

    @Test
    void refusesAnEventThatIsNoneOfACase() throws Exception {
        String event =
                Office.act("m3", "N-2", MON_2026_03_02, ACT + WHO + PAID)
                        .replace("case.event", "heart.beat");

        assertThat(office.send("", "application/cloudevents+json", event).body())
                .contains("refused", "UNKNOWN_TYPE", "heart.beat");
    }
}
