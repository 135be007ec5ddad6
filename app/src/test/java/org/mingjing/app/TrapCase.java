package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case, told to a server through its front doors as it happens, and what that server has stored
 * and shows of it.
 */
final class TrapCase {
    /** Of which rule the limits and cards are, where no other is named. */
    static final String LIMIT = "XK-42";

    private static final Pattern OUTCOME =
            Pattern.compile("class=\"[^\"]* outcome\"[^>]*>([^<]*)<");

    private final Bureau bureau;
    private final String item;
    private final String number;
    private Instant happening = Instant.EPOCH;
    private String person = "王强";
    private int told;

    TrapCase(Bureau bureau, String item, String number) {
        this.bureau = bureau;
        this.item = item;
        this.number = number;
    }

    /** Time passes until then, and what is told next happens and is told at once. */
    TrapCase on(LocalDate day, String time) {
        bureau.timePasses(day, time);
        happening = bureau.now();
        return this;
    }

    /** What is told next happened then, though it is told only now. */
    TrapCase after(LocalDate day, String time) {
        happening = bureau.at(day, time);
        return this;
    }

    TrapCase by(String name) {
        person = name;
        return this;
    }

    /** With a receipt, so that none is awaited. */
    TrapCase accept() throws Exception {
        return does("accept", "\"receipt_no\": \"R-1\"");
    }

    /** Accepted then, and told now. */
    TrapCase accept(LocalDate day, String time) throws Exception {
        return after(day, time).accept();
    }

    TrapCase pause() throws Exception {
        return pause("听证", "李局长", "");
    }

    TrapCase pauseUntil(LocalDate announced) throws Exception {
        return pause("听证", "李局长", ", \"announced_end\": \"" + announced + "\"");
    }

    TrapCase pause(String type, String approver, String more) throws Exception {
        return does(
                "pause",
                "\"pause_type\": \"%s\", \"approver\": \"%s\", \"document_no\": \"D-1\"%s"
                        .formatted(type, approver, more));
    }

    TrapCase resume() throws Exception {
        return does("resume", "\"document_no\": \"D-1\"");
    }

    TrapCase decide() throws Exception {
        return does("decide", "");
    }

    TrapCase pay(String amount) throws Exception {
        return does("charge", "\"fee\": \"工本费\", \"quantity\": 1, \"amount\": " + amount);
    }

    TrapCase does(String activity, String attributes) throws Exception {
        told++;
        HttpResponse<String> answer =
                bureau.office()
                        .tell(
                                "m" + told,
                                number,
                                happening.atZone(bureau.zone()).toOffsetDateTime().toString(),
                                """
                                "activity": "%s", "item": "%s", "itemVersion": 1, "person": "%s",
                                "attributes": {%s}
                                """
                                        .formatted(activity, item, person, attributes));
        assertThat(answer.body()).contains("\"outcome\":\"accepted\"");
        return this;
    }

    /** The last day, as it is stored and as the page shows it. */
    TrapCase isDueOn(LocalDate day) throws Exception {
        assertThat(due()).isEqualTo(bureau.at(day, "23:59:59.999"));
        assertThat(page()).containsPattern("(Promised|Statutory) [^<]*, due " + day);
        return this;
    }

    TrapCase isDueAt(LocalDate day, String time) throws Exception {
        assertThat(due()).isEqualTo(bureau.at(day, time));
        assertThat(page()).contains("due " + day + " " + time);
        return this;
    }

    /** The earliest due date that binds, as it is stored. */
    Instant due() {
        return bureau.jdbc()
                .queryForObject(
                        "select due_at from supervision.case_state where case_id = ?",
                        OffsetDateTime.class,
                        id())
                .toInstant();
    }

    Instant nextReview() {
        return bureau.jdbc()
                .queryForObject(
                        "select next_review_at from supervision.case_state where case_id = ?",
                        OffsetDateTime.class,
                        id())
                .toInstant();
    }

    /** {@code level day time} of every rung that stands, in order. */
    List<String> rungs(String rule) {
        List<String> lines = new ArrayList<>();
        bureau.jdbc()
                .query(
                        """
                        select rungs from supervision.signal
                        where case_id = ? and rule = ? and status = 'STANDING' order by id
                        """,
                        rows -> {
                            for (String rung : rows.getString(1).split(";", -1)) {
                                String[] words = rung.split("[@ ]", -1);
                                Instant arose = Instant.ofEpochMilli(Long.parseLong(words[1]));
                                LocalDateTime local = LocalDateTime.ofInstant(arose, bureau.zone());
                                lines.add(words[0] + " " + local.toString().replace('T', ' '));
                            }
                        },
                        id(),
                        rule);
        return lines;
    }

    /** The rungs that are cards. */
    List<String> cards() {
        return rungs(LIMIT).stream().filter(rung -> !rung.startsWith("WARNING")).toList();
    }

    /** {@code kind cause} of everything that happened to the signals of a rule, in order. */
    List<String> history(String rule) {
        return bureau.jdbc()
                .queryForList(
                        """
                        select trim(c.kind || ' ' || c.cause)
                        from supervision.signal_change c
                        join supervision.signal s on s.id = c.signal_id
                        where s.case_id = ? and s.rule = ? order by c.id
                        """,
                        String.class,
                        id(),
                        rule);
    }

    /** Who answers for a signal, as it is stored. */
    String responsible(String rule) {
        return bureau.jdbc()
                .queryForObject(
                        "select responsible from supervision.signal where case_id = ? and rule = ?",
                        String.class,
                        id(),
                        rule);
    }

    /** The due date by which a signal was raised. */
    Instant dueOfSignal(String rule) {
        return bureau.jdbc()
                .queryForObject(
                        "select due_at from supervision.signal where case_id = ? and rule = ?",
                        OffsetDateTime.class,
                        id(),
                        rule)
                .toInstant();
    }

    /** Has somebody ask for the revocation of the signal of the limit; what is answered. */
    String askToRevoke(String account, String ground, String reason) throws Exception {
        return decide(account, "", Map.of("ground", ground, "reason", reason));
    }

    /** Has somebody agree to what was asked for last; what is answered. */
    String agreeToRevoke(String account) throws Exception {
        Long request =
                bureau.jdbc()
                        .queryForObject(
                                """
                                select max(c.id) from supervision.signal_change c
                                join supervision.signal s on s.id = c.signal_id
                                where s.case_id = ? and c.kind = 'REVOCATION_ASKED'
                                """,
                                Long.class,
                                id());
        return decide(account, "/" + request + "/agree", Map.of("reason", ""));
    }

    /** {@code status}, and what the page tells that follows. */
    private String decide(String account, String step, Map<String, String> said) throws Exception {
        Long signal =
                bureau.jdbc()
                        .queryForObject(
                                "select id from supervision.signal where case_id = ? and rule = ?",
                                Long.class,
                                id(),
                                LIMIT);
        Guest guest = new Guest(bureau.port());
        guest.signIn(account, account);
        guest.get("/account?language=en");
        String path = "/signals/" + signal + "/revoke" + step;
        int status = guest.post("/account", path, said).statusCode();
        Matcher outcome = OUTCOME.matcher(guest.get("/signals").body());
        return outcome.find() ? status + " " + outcome.group(1) : Integer.toString(status);
    }

    /** The gravest level that counts; {@code none} without any. */
    String level() {
        int rank =
                bureau.jdbc()
                        .queryForObject(
                                "select level from supervision.case_state where case_id = ?",
                                Integer.class,
                                id());
        return List.of("none", "notice", "warning", "yellow", "red").get(rank);
    }

    /** The case as the supervisor sees it. */
    String page() throws Exception {
        return bureau.page("/cases/" + id()).replace("&#39;", "'");
    }

    long id() {
        return bureau.jdbc()
                .queryForObject(
                        "select id from casefile.case_file where number = ?", Long.class, number);
    }
}
