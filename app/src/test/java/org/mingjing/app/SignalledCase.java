package org.mingjing.app;

import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The only case of a test, told to the server act by act, all of one instant, and what is stored of
 * its signals. A signal is named by its rule, for which the case has one.
 */
final class SignalledCase {
    /** Proposes a signal when a case is refused that met all conditions. */
    static final String PROPOSED_RULE = "XK-38b";

    private static final String NUMBER = "N-1";
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String MEETS_ALL =
            "\"activity\": \"refuse\", \"attributes\": {\"reason\": \"名额\", \"remedies\": true,"
                    + " \"conditions_met\": true, \"materials_complete\": true}";
    private static final String HAS_GROUND =
            "\"activity\": \"refuse\", \"version\": 2, \"attributes\": {\"reason\": \"名额\","
                    + " \"remedies\": true, \"conditions_met\": false}";

    private final Office office;
    private final JdbcTemplate jdbc;
    private String who = "";

    SignalledCase(Office office, JdbcTemplate jdbc) {
        this.office = office;
        this.jdbc = jdbc;
    }

    /** What is told next is told of a person; of nobody before. */
    SignalledCase by(String person, String department) {
        who = ", \"person\": \"" + person + "\", \"department\": \"" + department + "\"";
        return this;
    }

    void accept() throws IOException, InterruptedException {
        tell("m1", "\"activity\": \"accept\"");
    }

    /** Is accepted, and refused though all conditions are met. */
    void refuseWhatMeetsAllConditions() throws IOException, InterruptedException {
        accept();
        tell("m2", MEETS_ALL);
    }

    /** Better data give the refusal its ground: what was proposed is withdrawn. */
    void groundIsTold() throws IOException, InterruptedException {
        tell("m2", HAS_GROUND);
    }

    /** Still better data take the ground back. */
    void groundIsNoMore() throws IOException, InterruptedException {
        tell("m2", MEETS_ALL.replace("\"attributes\"", "\"version\": 3, \"attributes\""));
    }

    /** Something happens that changes nothing, and the case is judged again. */
    void isJudgedAgain() throws IOException, InterruptedException {
        tell("m3", "\"activity\": \"issue-receipt\"");
    }

    private void tell(String message, String act) throws IOException, InterruptedException {
        office.tell(message, NUMBER, MON_2026_03_02, act + who);
    }

    /** The path of its page. */
    String page() {
        return "/cases/"
                + jdbc.queryForObject("select case_id from supervision.case_state", Long.class);
    }

    /** The rank of the gravest level that counts; 0 without any. */
    int level() {
        return jdbc.queryForObject("select level from supervision.case_state", Integer.class);
    }

    /** The number of a signal. */
    long signal(String rule) {
        return jdbc.queryForObject(
                "select id from supervision.signal where rule = ?", Long.class, rule);
    }

    /** The number of the signal that is proposed. */
    long proposed() {
        return signal(PROPOSED_RULE);
    }

    String standing(String rule) {
        return jdbc.queryForObject(
                "select status from supervision.signal where rule = ?", String.class, rule);
    }

    /** The request that awaits a second person; 0 without any. */
    long request(String rule) {
        return jdbc.queryForObject(
                "select coalesce(revocation, 0) from supervision.signal where rule = ?",
                Long.class,
                rule);
    }

    /** {@code kind cause person}, in the order in which it happened. */
    List<String> history(String rule) {
        return jdbc.queryForList(
                """
                select trim(c.kind || ' ' || c.cause || ' ' || c.person)
                from supervision.signal_change c join supervision.signal s on s.id = c.signal_id
                where s.rule = ? order by c.id
                """,
                String.class,
                rule);
    }

    /** The kinds of all that happened to its signals, in that order. */
    List<String> kinds() {
        return jdbc.queryForList(
                "select kind from supervision.signal_change order by id", String.class);
    }
}
