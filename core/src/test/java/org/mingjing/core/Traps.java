package org.mingjing.core;

import static org.mingjing.core.story.CaseStory.aCase;
import static org.mingjing.core.story.Promises.promised;
import static org.mingjing.core.story.RuleAssert.assertThat;
import static org.mingjing.core.timelimit.Limit.ofWorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.story.CaseStory;
import org.mingjing.core.story.RuleAssert;
import org.mingjing.core.story.StoryCalendars;
import org.mingjing.core.timelimit.ReckonedDay;

/** The cases in which the traps are tried, and what the engine makes of them. */
final class Traps {
    /** The last millisecond of a day. */
    static final String LAST = "23:59:59.999";

    /** Due on Monday 19 January by the promise, on Monday 2 February by the law. */
    static final TimeLimit IN_TEN_DAYS = promised(ofWorkingDays(10), ofWorkingDays(20));

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);

    private Traps() {}

    /** What a rule finds in a case by then. */
    static RuleAssert judge(Rule rule, CaseStory story, LocalDate day, String time) {
        return assertThat(rule).on(story).asOf(day, time);
    }

    /** A case accepted on Monday 5 January at ten. */
    static CaseStory accepted(String number) {
        return aCase(number).on(MON_2026_01_05, "10:00").accept();
    }

    /** The same, paused on Wednesday 7 January and resumed on Friday. */
    static CaseStory pausedFromWednesdayToFriday(String number) {
        return accepted(number)
                .on(WED_2026_01_07, "10:00")
                .pause()
                .on(FRI_2026_01_09, "15:00")
                .resume();
    }

    /** A case that counts by a calendar of which nobody knows more than weekends. */
    static CaseStory onWeekends(String number) {
        return aCase(number, StoryCalendars.ALL, StoryCalendars.WEEKENDS.id());
    }

    /** A day of the limit that binds. */
    static ReckonedDay day(RuleAssert judged, LocalDate date) {
        return judged.reckoning().days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    /** When a day begins in China. */
    static Instant midnight(LocalDate day) {
        return StoryCalendars.inShanghai(day, "00:00");
    }
}
