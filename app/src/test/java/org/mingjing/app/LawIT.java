package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.rulebook.HolidayNotices;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.rulebook.LawInHistory;
import org.mingjing.app.rulebook.RefusedNotice;
import org.mingjing.app.supervision.Reprojections;
import org.mingjing.app.supervision.Reviews;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.rulepack.PackFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A calendar or a rule pack that changes while cases are open. */
@ServerTest
class LawIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String THREE_DAYS_OFF =
            """
            市府发〔2026〕3号,2026-03-09,,2026-03-16,OFF,抗洪
            市府发〔2026〕3号,2026-03-09,,2026-03-17,OFF,抗洪
            市府发〔2026〕3号,2026-03-09,,2026-03-18,OFF,抗洪
            """;
    private static final String OFFICER = "周芳";

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired HolidayNotices notices;
    @Autowired LawInForce law;
    @Autowired Reviews reviews;
    @Autowired Reprojections reprojections;
    @Autowired JdbcTemplate jdbc;
    @Autowired EmbeddedDatabase database;
    @LocalServerPort int port;
    @TempDir Path folder;
    private Office office;

    @BeforeEach
    void openTheOffice() {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-law", "OA"));
    }

    private void accept(String number) throws Exception {
        office.tell("m1", number, MON_2026_03_02, "\"activity\": \"accept\", \"person\": \"李强\"");
    }

    /** A case of which the acceptance was told to the applicant: no clock runs on for that. */
    private void acceptAndTell(String number) throws Exception {
        accept(number);
        office.tell("m0", number, MON_2026_03_02, "\"activity\": \"issue-receipt\"");
    }

    private void finish(String number, String at) throws Exception {
        clock.set(at);
        office.tell("m2", number, at, "\"activity\": \"approve\", \"person\": \"李强\"");
        office.tell("m3", number, at, "\"activity\": \"deliver\", \"person\": \"李强\"");
        office.tell("m4", number, at, "\"activity\": \"close\", \"person\": \"李强\"");
    }

    private List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    /** {@code number rule anchor before after}, with days as dates of Shanghai. */
    private List<String> moved() {
        return texts(
                """
                select concat_ws(' ', h.number, d.rule, d.anchor,
                    to_char(d.before at time zone 'Asia/Shanghai', 'MM-DD'),
                    to_char(d.after at time zone 'Asia/Shanghai', 'MM-DD'))
                from supervision.due_change d join casefile.heading h on h.id = d.case_id
                where d.rule = 'XK-42' order by 1
                """);
    }

    private List<String> signals() {
        return texts(
                """
                select concat_ws(' ', h.number, g.status, c.kind, c.cause)
                from supervision.signal g join casefile.heading h on h.id = g.case_id
                join supervision.signal_change c on c.signal_id = g.id
                where g.rule = 'XK-42' order by c.id
                """);
    }

    private String judgedAsOf(String number) {
        return jdbc.queryForObject(
                """
                select s.judged_as_of::text from supervision.case_state s
                join casefile.heading h on h.id = s.case_id where h.number = ?
                """,
                String.class,
                number);
    }

    private LawInHistory newest() {
        return law.history().getLast();
    }

    /** T07: calendar edits do not touch running cases. */
    @Test
    void aNewHolidayMovesTheDueDateOfEveryOpenClockAndTellsWhy() throws Exception {
        accept("L-1");
        accept("L-2");
        clock.set("2026-03-10T02:00:00Z");

        long number = notices.publish(THREE_DAYS_OFF, OFFICER);

        assertThat(reprojections.all()).isEqualTo(2);
        assertThat(moved())
                .containsExactly(
                        "L-1 XK-42 STATUTORY 03-30 04-02", "L-2 XK-42 STATUTORY 03-30 04-02");
        assertThat(texts("select distinct law::text from supervision.due_change"))
                .containsExactly(Long.toString(number));
        assertThat(newest().id()).isEqualTo(number);
        assertThat(newest().reason()).isEqualTo(LawInHistory.Reason.NOTICE);
        assertThat(newest().reference()).isEqualTo("市府发〔2026〕3号");
        assertThat(newest().person()).isEqualTo(OFFICER);
        assertThat(reprojections.all()).isZero();
    }

    /** T13: next year's holidays not published yet. */
    @Test
    void theCardOfAYearThatWasNotPublishedArisesWithItsNotice() throws Exception {
        clock.set("2026-12-21T02:00:00Z");
        office.tell("m1", "L-1", "2026-12-21T10:00:00+08:00", "\"activity\": \"accept\"");
        clock.set("2027-01-25T02:00:00Z");
        reviews.due(clock.instant());
        assertThat(certainty()).containsExactly("true");

        notices.publish("国办发明电〔2026〕7号,2026-12-22,2027,2027-01-01,OFF,元旦", OFFICER);
        reprojections.all();

        assertThat(moved()).containsExactly("L-1 XK-42 STATUTORY 01-18 01-19");
        assertThat(certainty()).containsExactly("false");
    }

    /** Whether the signal rests on a year that is not published. */
    private List<String> certainty() {
        return texts("select provisional::text from supervision.signal where rule = 'XK-42'");
    }

    @Test
    void aHolidayThatComesLateTakesBackWhatItWouldHavePrevented() throws Exception {
        accept("L-1");
        clock.set("2026-03-31T02:00:00Z");
        reviews.due(Instant.parse("2026-03-31T02:00:00Z"));
        assertThat(signals()).isNotEmpty().allMatch(one -> one.startsWith("L-1 STANDING"));

        long number = notices.publish(THREE_DAYS_OFF, OFFICER);
        reprojections.all();

        assertThat(signals().getLast()).startsWith("L-1").endsWith("law " + number);
        assertThat(moved()).containsExactly("L-1 XK-42 STATUTORY 03-30 04-02");
    }

    @Test
    void aCaseThatWasFinishedBeforeTheHolidayStaysAsItWasFound() throws Exception {
        acceptAndTell("L-1");
        acceptAndTell("L-2");
        finish("L-1", "2026-03-09T10:00:00+08:00");
        finish("L-2", "2026-03-20T10:00:00+08:00");
        String found = judgedAsOf("L-1");
        clock.set("2026-03-21T02:00:00Z");

        notices.publish(THREE_DAYS_OFF, OFFICER);
        reprojections.all();

        assertThat(judgedAsOf("L-1")).isEqualTo(found);
        assertThat(judgedAsOf("L-2")).startsWith("2026-03-21");
    }

    @Test
    void whatIsWrongWithANoticeIsToldWithItsPlaceAndTheCalendarStays() {
        clock.set("2026-03-10T02:00:00Z");
        long before = law.law().id();

        assertThatThrownBy(
                        () ->
                                notices.publish(
                                        "n1,2026-03-09,,2026-03-16,OFF,抗洪\n"
                                                + "n1,2026-03-09,,16.3.2026,FREE,抗洪",
                                        OFFICER))
                .isInstanceOfSatisfying(
                        RefusedNotice.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(Bilingual::en)
                                        .containsExactly(
                                                "line 2, column 16: expected an existing date from 1900 to"
                                                        + " 2299 such as 2026-01-31, found"
                                                        + " '16.3.2026'",
                                                "line 2, column 26: expected OFF or WORKED, found"
                                                        + " 'FREE'"));
        assertThatThrownBy(() -> notices.publish("", OFFICER)).isInstanceOf(RefusedNotice.class);
        assertThatThrownBy(() -> notices.publish("n1,2026-03-11,,2026-03-16,OFF,抗洪", OFFICER))
                .isInstanceOf(RefusedNotice.class);
        assertThatThrownBy(() -> notices.publish("n1,2026-03-09,,2026-03-15,OFF,周日", OFFICER))
                .as("a Sunday is off already")
                .isInstanceOf(RefusedNotice.class);
        assertThat(law.law().id()).isEqualTo(before);
    }

    @Test
    void textsReferencesAndNamesAreBounded() {
        clock.set("2026-03-10T02:00:00Z");
        String line = "n1,2026-03-09,,2026-03-16,OFF,抗洪\n";

        assertThatThrownBy(
                        () ->
                                notices.check(
                                        line
                                                + line.replace("n1", "n".repeat(301))
                                                + line.replace("抗洪", "抗".repeat(61))
                                                        .replace("16", "17")))
                .isInstanceOfSatisfying(
                        RefusedNotice.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(Bilingual::en)
                                        .containsExactly(
                                                "line 2, column 1: at most 300 characters"
                                                        + " expected, found 301",
                                                "line 3, column 31: at most 60 characters"
                                                        + " expected, found 61"));
        assertThatThrownBy(() -> notices.check(line + "#".repeat(65_536)))
                .isInstanceOfSatisfying(
                        RefusedNotice.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(Bilingual::zh)
                                        .containsExactly("最多 65536 个字符；实为 65569 个"));
    }

    @Test
    void aNoticeIsPublishedOnce() {
        clock.set("2026-03-10T02:00:00Z");
        notices.publish(THREE_DAYS_OFF, OFFICER);

        assertThatThrownBy(() -> notices.publish(THREE_DAYS_OFF.replace("16", "19"), OFFICER))
                .isInstanceOfSatisfying(
                        RefusedNotice.class,
                        refused ->
                                assertThat(refused.problems().getFirst().en())
                                        .startsWith("line 1: ")
                                        .contains("in the calendar already"));
    }

    @Test
    void everyServerTakesOverTheLawOfTheOneThatStartedLast() throws Exception {
        accept("L-1");
        Path pack = Files.createDirectory(folder.resolve("pack"));
        for (var file : PackFiles.of("cn-licensing").texts().entrySet()) {
            Files.writeString(pack.resolve(file.getKey()), file.getValue());
        }
        String text = Files.readString(pack.resolve("pack.yaml"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                text.replaceFirst("(?m)^version: .*$", "version: \"77\"")
                        .replaceFirst(
                                "(?s)(- id: XK-42\n.*?)20 working days", "$1" + "15 working days"));
        long before = law.law().id();

        List<String> options = new ArrayList<>(ServerProcess.on(database));
        options.add("--mingjing.rulebook.pack=" + pack);
        options.add("--mingjing.supervision.reprojection.poll=1d");
        new ServerProcess(options, "secret").close();
        reprojections.all();

        assertThat(law.law().id()).isGreaterThan(before);
        assertThat(law.pack().version()).isEqualTo("77");
        assertThat(newest().reason()).isEqualTo(LawInHistory.Reason.RULEBOOK);
        assertThat(newest().packBefore()).startsWith("cn-licensing ").doesNotEndWith(" 77");
        assertThat(moved()).containsExactly("L-1 XK-42 STATUTORY 03-30 03-23");
    }

    /** As when a later pack wants a date where an earlier one took any text. */
    @Test
    void whatDoesNotFitTheLawAnyMoreIsLeftOutAndItsCaseIsJudged() throws Exception {
        accept("L-1");
        accept("L-2");
        int changed =
                jdbc.update(
                        """
                        update casefile.event set data = '{"promise_date": "soon"}'
                        where case_id = (select min(case_id) from casefile.event)
                        """);
        clock.set("2026-03-10T02:00:00Z");

        notices.publish(THREE_DAYS_OFF, OFFICER);
        reprojections.all();

        assertThat(changed).isEqualTo(1);
        assertThat(moved())
                .containsExactly(
                        "L-1 XK-42 STATUTORY 03-30 04-02", "L-2 XK-42 STATUTORY 03-30 04-02");
    }

    @Test
    void goesOnWhereAServerWasKilled() throws Exception {
        int cases = 40;
        for (int i = 0; i < cases; i++) {
            accept("L-" + i);
        }
        clock.set("2026-03-10T02:00:00Z");
        notices.publish(THREE_DAYS_OFF, OFFICER);
        List<String> options = new ArrayList<>(ServerProcess.on(database));
        options.add("--mingjing.supervision.reprojection.poll=50ms");
        options.add("--mingjing.supervision.reprojection.busy=0ms");
        options.add("--mingjing.supervision.reprojection.piece=1");

        try (ServerProcess server = new ServerProcess(options, "secret")) {
            while (moved().size() < 5) {
                Thread.onSpinWait();
            }
            server.kill();
        }
        assertThat(moved().size()).isBetween(5, cases - 1);

        reprojections.all();

        assertThat(moved()).hasSize(cases).doesNotHaveDuplicates();
    }
}
