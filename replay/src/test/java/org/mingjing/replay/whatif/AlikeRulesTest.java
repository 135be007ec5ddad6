package org.mingjing.replay.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ServiceItemsReader;
import org.mingjing.rulepack.PackDraft;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;
import org.mingjing.simulator.Main;

/** What two packs say alike is judged once; the answer is that of judging all of it twice. */
class AlikeRulesTest {
    private static final RulePack NOW = RulePacks.load("cn-licensing");
    private static final PackDraft DRAFT = PackDraft.of("cn-licensing");

    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);

    @TempDir static Path city;
    private static CaseFiles files =
            CaseFiles.builder(NOW.vocabulary(), NOW.calendar().id()).build();

    @BeforeAll
    static void makeACity() throws Exception {
        PrintStream quiet =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        String[] arguments = {
            "--cases=3000", "--seed=31", "--until=2026-10-31", "--out=" + city, "--quiet"
        };
        assertThat(Main.run(arguments, quiet, quiet)).isZero();
        Problems problems = new Problems();
        ServiceItems items =
                ServiceItems.of(
                        ServiceItemsReader.of(NOW.vocabulary(), problems)
                                .read(city.resolve("items.csv")));
        CaseFiles.Builder builder =
                CaseFiles.builder(NOW.vocabulary(), NOW.calendar().id()).items(items);
        EventLogReader.into(builder, NOW.mapping(), problems).read(city.resolve("events.csv"));
        files = builder.build();
    }

    private static Yardstick yardstick(RulePack pack) {
        return new Yardstick(pack.rulebook(), Calendars.of(pack.calendar()), null);
    }

    private static List<String> answer(RulePack then) throws InterruptedException {
        List<String> told = new ArrayList<>();
        Comparison comparison =
                new WhatIf(yardstick(NOW), yardstick(then), file -> "", ZoneOffset.UTC)
                        .threads(1)
                        .compare(
                                files,
                                files.lastReceivedAt(),
                                one ->
                                        told.add(
                                                one.change()
                                                        + " "
                                                        + one.shown().id()
                                                        + one.rungBefore()
                                                        + one.rungAfter()),
                                cases -> true);
        comparison
                .rules()
                .forEach((rule, row) -> told.add(rule + " " + row.before() + " " + row.after()));
        return told.stream().sorted().toList();
    }

    private static Stream<RulePack> changed() {
        return Stream.of(
                DRAFT.read(),
                DRAFT.limit("XK-42", Anchor.STATUTORY, "15 working days").read(),
                DRAFT.warning("XK-42", 4).read(),
                DRAFT.limit("XK-44", Anchor.STATUTORY, "3 working days").read());
    }

    @ParameterizedTest
    @MethodSource("changed")
    void areJudgedOnceAndTheAnswerIsTheSame(RulePack then) throws InterruptedException {
        RulePack shared = then.sharing(NOW);

        assertThat(shared.rulebook().alikeIn(NOW.rulebook())).hasSizeGreaterThan(50);
        assertThat(then.rulebook().alikeIn(NOW.rulebook())).isEmpty();
        assertThat(answer(shared)).isEqualTo(answer(then)).hasSizeGreaterThan(50);
    }

    @Test
    void areNotAlikeBesideAnotherCalendar() {
        CalendarNotice notice =
                new CalendarNotice(
                        "抗洪",
                        Instant.parse("2026-03-09T00:00:00Z"),
                        Set.of(),
                        List.of(new NoticeDay(MON_2026_03_16, "抗洪", DayMark.OFF)));
        RulePack other = NOW.counting(NOW.calendar().withNotice(notice));

        assertThat(yardstick(other).alikeIn(yardstick(NOW))).isEmpty();
        assertThat(yardstick(NOW).alikeIn(yardstick(NOW))).hasSizeGreaterThan(50);
    }
}
