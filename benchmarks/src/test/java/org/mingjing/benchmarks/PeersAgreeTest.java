package org.mingjing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.rule.Finding;
import org.mingjing.replay.Replay;
import org.mingjing.rulepack.RulePacks;

/** What is measured side by side finds the same: otherwise the figures would compare nothing. */
class PeersAgreeTest {
    private static final CalendarId CN = new CalendarId("CN");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42})
    void findTheSame(long seed) {
        LicensingYear year =
                new LicensingYear(RulePacks.load("cn-licensing").vocabulary(), 5_000, seed);
        Calendars calendars = Calendars.of(ChineseCalendar.definition());
        List<Finding> findings = new ArrayList<>();

        new Replay(TwoRules.of(year.caseFiles().vocabulary()), calendars)
                .judge(year.caseFiles(), year.asOf(), findings::add, Replay.Progress.NONE);
        HeapPeer.Found found = new HeapPeer(year, calendars.at(CN, year.asOf())).run();

        assertThat(found.overdue()).isPositive();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().id().equals(TwoRules.OVERDUE))
                .hasSize(found.overdue());
        assertThat(findings)
                .filteredOn(finding -> finding.rule().id().equals(TwoRules.WITHOUT_ACCEPTANCE))
                .hasSize(found.withoutAcceptance());
    }
}
