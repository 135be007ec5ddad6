package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How limits of every unit, silence, pauses and what was lifted are told to people. */
class ReckoningToldTest {
    private static final String PAUSED_FOR_A_DAY =
            CounterLog.HEADER
                    + """
                    K-1,受理,2026-04-13 09:30,,周芳,m-1,,
                    K-1,特别程序开始,2026-04-13 11:00,,周芳,m-2,听证,赵建国
                    K-1,特别程序结束,2026-04-14 15:00,,周芳,m-3,,
                    """;
    private static final String LICENSING_HEADER =
            "case,activity,occurred_at,message,pause_type,approver,document_no,announced_end,"
                    + "requested_days,promise_date,received_at,person,department,version,voided,"
                    + "post,item,item_version,amount,reason,opinion\n";
    private static final String NOTHING_MORE = ",".repeat(11) + "\n";

    @TempDir Path folder;

    /** The pack of the counter with other limits. */
    private Path pack(String promised, String statutory) {
        try {
            String pack = Files.readString(CounterLog.pack().resolve("pack.yaml"));
            Files.copy(CounterLog.pack().resolve("mapping.yaml"), folder.resolve("mapping.yaml"));
            String changed =
                    pack.replace("promised: 3 working days", "promised: " + promised)
                            .replace("statutory: 5 working days", "statutory: " + statutory);
            CounterLog.write(folder.resolve("pack.yaml"), changed.getBytes(StandardCharsets.UTF_8));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String told(Object pack, String log, Object... more) {
        Path file = CounterLog.write(folder.resolve("log.csv"), log);
        CommandRun run =
                CommandRun.of(
                        concat(
                                new Object[] {"--pack", pack, file, "--explain=K-1", "--width=160"},
                                more));
        assertThat(run.status()).as(run.err()).isEqualTo(ReplayCommand.FINE);
        return run.out();
    }

    private static Object[] concat(Object[] some, Object[] more) {
        return java.util.stream.Stream.of(some, more).flatMap(java.util.Arrays::stream).toArray();
    }

    @Test
    void tellsWorkingHoursByTheInstant() {
        String log = PAUSED_FOR_A_DAY + "K-1,作出决定,2026-04-15 17:00,,孙丽,m-4,,\n";
        Path pack = pack("10 working hours", "5 working days");

        assertThat(told(pack, log, "--lang=en"))
                .contains(
                        "Promised 10 working hours, due 2026-04-15 16:30, 30 min of working time"
                                + " late; working hours",
                        "  2026-04              +++\n",
                        "  +: time counted on that day  o: outside working hours\n")
                .containsPattern("2026-04-13 09:30 – 11:00 +counted +1 h 30 min, 1 h 30 min in all")
                .containsPattern("2026-04-13 11:00 – 04-14 15:00 +recognised pause, not counted")
                .containsPattern("2026-04-14 15:00 – 04-15 16:30 +counted +8 h 30 min, 10 h in all")
                .containsPattern("← P\n  2026-04-15 16:30 – 17:00 +counted, late +30 min, 10 h");
        assertThat(told(pack, log))
                .contains("逾期 30 分（工作时间）；工作时间 09:00-12:00, 13:30-17:30")
                .containsPattern("2026-04-14 15:00 – 04-15 16:30 +计入 +8 小时 30 分，累计 10 小时 ← P");
    }

    @Test
    void tellsMinutesAndWhatIsLateOnTheDueDay() {
        String log = PAUSED_FOR_A_DAY + "K-1,作出决定,2026-04-14 18:00,,孙丽,m-4,,\n";

        assertThat(told(pack("30 minutes", "5 working days"), log, "--lang=en"))
                .contains("Promised 30 minutes, due 2026-04-13 10:00, 780 working minutes late;")
                .containsPattern("09:30 – 10:00 +counted +30 minutes, 30 in all ← P")
                .containsPattern("10:00 – 11:00 +counted, late +60 minutes, 90 in all")
                .contains("(event 2 to event 3: opened")
                .containsPattern(
                        "2026-04-14 15:00 – 18:00 +counted, late +150 minutes, 810 in all");
    }

    @Test
    void tellsLatenessInTheUnitOfEachLimit() {
        String log =
                CounterLog.HEADER
                        + "K-1,受理,2026-04-07 09:30,,周芳,m-1,,\n"
                        + "K-1,作出决定,2026-04-20 10:00,,孙丽,m-2,,\n";
        Path pack = pack("5 working days", "7 calendar days");

        assertThat(told(pack, log, "--lang=en"))
                .contains("due 2026-04-14, 4 working days late")
                .contains("due 2026-04-14, 6 calendar days late");
        assertThat(told(pack, log)).contains("逾期 4 个工作日", "逾期 6 个自然日");
    }

    @Test
    void saysWhenNoWorkingDayIsLate() {
        String log =
                CounterLog.HEADER
                        + "K-1,受理,2026-04-16 09:30,,周芳,m-1,,\n"
                        + "K-1,作出决定,2026-04-18 10:00,,孙丽,m-2,,\n";
        Path pack = pack("1 working day", "5 working days");

        assertThat(told(pack, log, "--lang=en"))
                .contains("Promised 1 working day, due 2026-04-17, late on days off only");
    }

    @Test
    void callsNoWorkingDayTheSameDay() {
        String log = CounterLog.HEADER + CounterLog.inTime("K-1");
        Path pack = pack("same working day", "5 working days");

        assertThat(told(pack, log, "--lang=en"))
                .contains("Promised the same working day, due 2026-02-06");
        assertThat(told(pack, log)).contains("承诺 当日办结，期限 2026-02-06");
    }

    @Test
    void saysHowSilenceAcceptedAndWhatDoesNotRestartTheClock() {
        String log =
                LICENSING_HEADER
                        + "K-1,申请,2026-03-02 09:00,m-1,,,,,,"
                        + NOTHING_MORE
                        + "K-1,受理,2026-03-11 10:00,m-2,,,,,,"
                        + NOTHING_MORE;

        assertThat(told("cn-licensing", log).replace("\n  ", ""))
                .contains(
                        "逾期未告知，视为受理：收到材料（第 1 条）后 5 个工作日内没有告知，"
                                + "2026-03-10 00:00 起视为已受理，时限自收到材料之日起算。"
                                + "其后的受理（第 2 条，2026-03-11",
                        "10:00）不重新起算。");
        assertThat(told("cn-licensing", log, "--lang=en").replace("\n ", ""))
                .contains(
                        "Accepted by silence: nothing was told within 5 working days of receiving"
                                + " the materials (event 1)",
                        "established 2026-03-10 00:00",
                        "The later acceptance (event 2, 2026-03-11 10:00) does not restart it.");
    }

    @Test
    void tellsTheAttributesOfEventsByTheirLabels() {
        String log =
                LICENSING_HEADER
                        + "K-1,受理,2026-03-02 09:00,m-1,,,,,,2026-03-20"
                        + NOTHING_MORE
                        + "K-1,特别程序开始,2026-03-04 10:00,m-2,检验,赵建国,检1,2026-03-06,2.5,2026-03-20"
                        + NOTHING_MORE;

        assertThat(told("cn-licensing", log))
                .containsOnlyOnce("承诺办结时间：2026-03-20")
                .contains("特别程序种类：检验  批准人：赵建国  文书编号：检1  告知的结束日期：2026-03-06")
                .contains("申请天数：2.5")
                .contains("（第 2 条起，按告知至 2026-03-06）");
        assertThat(told("cn-licensing", log, "--lang=en"))
                .contains("type of special procedure: 检验  approver: 赵建国")
                .contains("(event 2, announced until 2026-03-06)");
    }

    @Test
    void marksEveryDueDateAndTheLinesThatEndWithIt() {
        String log =
                LICENSING_HEADER + "K-1,受理,2026-03-02 09:00,m-1,,,,,,2026-03-06" + NOTHING_MORE;

        assertThat(told("cn-licensing", log, "--as-of=2026-03-09", "--lang=en"))
                .contains("  W P  ^                    L\n")
                .containsPattern("2026-03-03 – 2026-03-06 +counted +4 days, 4 in all ← P\n")
                .containsPattern("2026-03-30 +counted +1 day, 20 in all ← L\n");
    }

    @Test
    void headsAClimbByWhatStandsAndCountsItsOccurrences() {
        String log =
                CounterLog.HEADER
                        + """
                        K-1,受理,2026-03-02 10:00,,周芳,m-1,,
                        K-1,特别程序开始,2026-03-05 09:00,,周芳,m-2,听证,赵建国
                        K-1,特别程序结束,2026-03-10 17:00,,周芳,m-3,,
                        K-1,作出决定,2026-03-16 10:00,,孙丽,m-4,,
                        """;

        assertThat(told(CounterLog.pack(), log, "--as-of=2026-03-11", "--lang=en"))
                .contains("[warning, lifted] Decided late  decided-late version 2, 1st occurrence")
                .contains("[warning] Decided late  decided-late version 2, 2nd occurrence");
        assertThat(told(CounterLog.pack(), log, "--as-of=2026-03-06"))
                .contains("[预警，已解除] 决定超期  decided-late 第 2 版\n")
                .doesNotContain("第 1 次");
    }

    @Test
    void translatesTheNamesOfTheHolidays() {
        assertThat(HolidayNames.in(Language.EN, "春节")).isEqualTo("Spring Festival");
        assertThat(HolidayNames.in(Language.EN, "国庆节、中秋节"))
                .isEqualTo("National Day, Mid-Autumn Festival");
        assertThat(HolidayNames.in(Language.EN, "补班")).isEqualTo("补班");
        assertThat(HolidayNames.in(Language.ZH, "春节")).isEqualTo("春节");
    }

    @Test
    void doesNotLetALogForgeALine() {
        String log = CounterLog.LATE.replace("孙丽", "\"孙丽\n  [红牌] 伪\"");

        assertThat(told(CounterLog.pack(), log))
                .contains("孙丽\uFFFD  [红牌] 伪")
                .doesNotContain("\n  [红牌] 伪");
    }
}
