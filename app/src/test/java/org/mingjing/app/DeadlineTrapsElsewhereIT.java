package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.app.Bureau.IN_FIVE_DAYS;
import static org.mingjing.app.Bureau.IN_NINETY_DATES;
import static org.mingjing.app.Bureau.IN_TEN_DAYS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.supervision.Reviews;
import org.mingjing.rulepack.RulePacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The deadline traps that take two servers: the one of China beside one of another calendar, or two
 * that share a database. The others are {@link DeadlineTrapsIT} and {@link DeadlineTrapsOfCardsIT}.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlineTrapsElsewhereIT {
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
    private static final LocalDate THU_2026_01_08 = LocalDate.of(2026, 1, 8);
    private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
    private static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);
    private static final LocalDate WED_2026_01_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate FRI_2026_01_30 = LocalDate.of(2026, 1, 30);
    private static final LocalDate THU_2026_02_12 = LocalDate.of(2026, 2, 12);
    private static final LocalDate THU_2026_02_26 = LocalDate.of(2026, 2, 26);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate THU_2026_04_30 = LocalDate.of(2026, 4, 30);
    private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
    private static final LocalDate TUE_2026_12_29 = LocalDate.of(2026, 12, 29);
    private static final LocalDate TUE_2027_01_05 = LocalDate.of(2027, 1, 5);
    private static final LocalDate WED_2027_01_06 = LocalDate.of(2027, 1, 6);
    private static final LocalDate THU_2027_01_07 = LocalDate.of(2027, 1, 7);
    private static final LocalDate FRI_2027_01_08 = LocalDate.of(2027, 1, 8);
    private static final String BEGINNING = "2026-01-01T00:00:00Z";
    private static final String LAST = "23:59:59.999";
    private static final int CASES = 600;

    private static final String OF_CHINA = "calendar:\n  id: CN\n";
    private static final String OF_ROME =
            "calendar: {id: RM, zone: Europe/Rome, hours: ['09:00-13:00'], notices: notices.csv}\n";
    private static final String OF_NOBODY = "calendar: {id: GX}\n";
    private static final String NOTICES =
            """
            reference,published,years,date,mark,name
            2026,2025-11-01,2026,2026-01-01,OFF,Capodanno
            storm,2026-01-08,,2026-01-12,OFF,Tempesta
            2027,2027-01-08,2027,2027-01-01,OFF,Capodanno
            """;

    @TempDir static Path folder;
    @Autowired ApplicationContext server;
    @Autowired EmbeddedDatabase database;
    private SecondServer second;
    private Bureau china;
    private Bureau rome;

    @BeforeAll
    void openTheBureaus() throws Exception {
        second =
                new SecondServer(
                        BEGINNING,
                        List.of(
                                "--mingjing.database.directory=" + folder.resolve("postgres"),
                                "--mingjing.rulebook.pack=" + pack("rome", OF_ROME)));
        china = new Bureau(server);
        rome = new Bureau(second.context());
    }

    @BeforeEach
    void publishItems() throws Exception {
        china.begin();
        rome.begin();
    }

    @AfterAll
    void closeTheBureaus() {
        china.close();
        rome.close();
        second.close();
    }

    /** The law of licensing under another calendar. */
    private Path pack(String name, String calendar) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(name));
        try (InputStream law =
                RulePacks.class.getResourceAsStream("/packs/cn-licensing/pack.yaml")) {
            String text =
                    new String(Objects.requireNonNull(law).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(OF_CHINA);
            Files.writeString(pack.resolve("pack.yaml"), text.replace(OF_CHINA, calendar));
        }
        Files.writeString(pack.resolve("notices.csv"), NOTICES);
        return pack;
    }

    @Test
    void t02FollowsTheCalendarItIsGiven() throws Exception {
        china.caseOf(IN_TEN_DAYS, "T02")
                .on(THU_2026_02_12, "10:00")
                .accept()
                .isDueOn(WED_2026_03_04);
        rome.caseOf(IN_TEN_DAYS, "T02")
                .on(THU_2026_02_12, "10:00")
                .accept()
                .isDueOn(THU_2026_02_26);
    }

    @Test
    void t07ReprojectsOpenClocksOnANewHolidayAndSaysWhy() throws Exception {
        TrapCase open = rome.caseOf(IN_TEN_DAYS, "T07").on(MON_2026_01_05, "10:00").accept();
        rome.timePasses(WED_2026_01_07, "12:00");
        open.isDueOn(MON_2026_01_19);

        rome.timePasses(THU_2026_01_08, "00:00");

        open.isDueOn(TUE_2026_01_20);
        rome.timePasses(WED_2026_01_21, "00:00");
        assertThat(open.cards()).containsExactly("YELLOW 2026-01-21 00:00");
        assertThat(open.page()).contains("public holiday, not counted", "Tempesta");
    }

    @Test
    void t10SignalsOnceWhereTwoServersMeetOneDueMoment() throws Exception {
        china.timePasses(MON_2026_01_05, "10:00");
        china.office().send("", "application/json", accepted());
        Instant dueMoment = china.at(TUE_2026_01_20, "00:00");
        try (SecondServer node = new SecondServer(BEGINNING, ServerProcess.on(database));
                ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            CyclicBarrier together = new CyclicBarrier(4);
            List<Reviews> reviews =
                    List.of(server.getBean(Reviews.class), node.context().getBean(Reviews.class));
            List<Future<Integer>> reviewed =
                    IntStream.range(0, 4)
                            .mapToObj(
                                    i ->
                                            nodes.submit(
                                                    () -> {
                                                        together.await();
                                                        return reviews.get(i % 2).due(dueMoment);
                                                    }))
                            .toList();
            int all = 0;
            for (Future<Integer> one : reviewed) {
                all += one.get();
            }
            assertThat(all).isEqualTo(CASES);
        }

        assertThat(china.count("supervision.signal where rule = 'XK-42'")).isEqualTo(CASES);
        assertThat(
                        china.count(
                                """
                                supervision.signal_change c
                                join supervision.signal s on s.id = c.signal_id
                                where s.rule = 'XK-42' and c.kind = 'RAISED'
                                """))
                .isEqualTo(CASES);
        assertThat(china.count("supervision.signal_change"))
                .isEqualTo(china.count("supervision.signal"));
    }

    private static String accepted() {
        return IntStream.range(0, CASES)
                .mapToObj(
                        i ->
                                Office.act(
                                        "m1",
                                        "T10-" + i,
                                        "2026-01-05T10:00:00+08:00",
                                        "\"activity\": \"accept\", \"itemVersion\": 1, \"item\": \""
                                                + IN_TEN_DAYS
                                                + "\", \"attributes\": {\"receipt_no\": \"R\"}"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void t11JudgesTwoRegionsSideBySideEachByItsOwnCalendar() throws Exception {
        china.timePasses(THU_2026_02_12, "12:00");
        rome.timePasses(THU_2026_02_12, "12:00");
        try (ExecutorService regions = Executors.newFixedThreadPool(2)) {
            Future<List<Instant>> ofChina = regions.submit(() -> dueOfTwenty(china));
            Future<List<Instant>> ofRome = regions.submit(() -> dueOfTwenty(rome));

            assertThat(ofChina.get()).hasSize(20).containsOnly(china.at(WED_2026_03_04, LAST));
            assertThat(ofRome.get()).hasSize(20).containsOnly(rome.at(THU_2026_02_26, LAST));
        }
    }

    private static List<Instant> dueOfTwenty(Bureau bureau) throws Exception {
        Instant[] due = new Instant[20];
        for (int i = 0; i < due.length; i++) {
            due[i] = bureau.caseOf(IN_TEN_DAYS, "T11-" + i).accept(THU_2026_02_12, "10:00").due();
        }
        return List.of(due);
    }

    @Test
    void t13ShowsAProvisionalClockAndRaisesItsCardOnPublication() throws Exception {
        TrapCase open = rome.caseOf(IN_FIVE_DAYS, "T13").on(TUE_2026_12_29, "10:00").accept();
        open.isDueOn(TUE_2027_01_05);

        rome.timePasses(THU_2027_01_07, "12:00");
        assertThat(open.level()).isEqualTo("notice");
        assertThat(open.page())
                .contains("the holidays of that year are not published", "Provisional");

        rome.timePasses(FRI_2027_01_08, "00:00");
        assertThat(open.due()).isEqualTo(rome.at(WED_2027_01_06, LAST));
        assertThat(open.cards()).containsExactly("YELLOW 2027-01-07 00:00");
        assertThat(open.level()).isEqualTo("yellow");
    }

    @Test
    void t17DoesNotStartWithoutTheCalendar() throws Exception {
        List<String> options = new ArrayList<>(ServerProcess.on(database));
        options.add("--mingjing.rulebook.pack=" + pack("nobody", OF_NOBODY));

        assertThatThrownBy(() -> new SecondServer(BEGINNING, options).close())
                .hasStackTraceContaining("a calendar 'GX' that is not known");
    }

    @Test
    void t23CountsDatesWhenClocksChange() throws Exception {
        TrapCase open = rome.caseOf(IN_NINETY_DATES, "T23").on(FRI_2026_01_30, "10:00").accept();

        open.isDueOn(THU_2026_04_30);
        rome.timePasses(THU_2026_04_30, LAST);
        assertThat(open.cards()).isEmpty();
        rome.timePasses(FRI_2026_05_01, "00:00");
        assertThat(open.cards()).containsExactly("YELLOW 2026-05-01 00:00");
    }
}
