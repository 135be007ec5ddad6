package org.mingjing.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.story.CaseStory;
import org.mingjing.core.story.Promises;
import org.mingjing.core.story.StoryCalendars;
import org.mingjing.core.story.Words;
import org.mingjing.core.timelimit.Limit;

/** Trap T11: regions judged at the same time each keep their own calendar. */
class ParallelRegionsTest {
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final int CASES = 300;
    private static final Rulebook RULEBOOK =
            Rulebook.of(
                    Words.VOCABULARY,
                    Words.LENIENT,
                    List.of(Promises.promised(Limit.ofWorkingDays(10), Limit.ofWorkingDays(20))));

    @Test
    void t11JudgesTwoRegionsAtOnceAsEachAlone() throws Exception {
        List<Finding> china = judgeYear(ChineseCalendar.ID, StoryCalendars.ALL);
        List<Finding> elsewhere = judgeYear(StoryCalendars.WEEKENDS.id(), StoryCalendars.ALL);

        /* Calendars whose versions nobody has counted yet: both threads count them at once. */
        Calendars fresh = Calendars.of(ChineseCalendar.definition(), StoryCalendars.WEEKENDS);
        CyclicBarrier together = new CyclicBarrier(4);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Future<List<Finding>> one = threads.submit(after(together, ChineseCalendar.ID, fresh));
            Future<List<Finding>> other =
                    threads.submit(after(together, StoryCalendars.WEEKENDS.id(), fresh));
            Future<List<Finding>> again =
                    threads.submit(after(together, ChineseCalendar.ID, fresh));
            Future<List<Finding>> otherAgain =
                    threads.submit(after(together, StoryCalendars.WEEKENDS.id(), fresh));

            assertThat(one.get()).isEqualTo(china);
            assertThat(other.get()).isEqualTo(elsewhere);
            assertThat(again.get()).isEqualTo(china);
            assertThat(otherAgain.get()).isEqualTo(elsewhere);
        }
        assertThat(china).hasSize(CASES).isNotEqualTo(elsewhere);
    }

    private static Callable<List<Finding>> after(
            CyclicBarrier barrier, CalendarId region, Calendars calendars) {
        return () -> {
            barrier.await();
            return judgeYear(region, calendars);
        };
    }

    private static List<Finding> judgeYear(CalendarId region, Calendars calendars) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            CaseStory story =
                    CaseStory.aCase("R-" + i, calendars, region)
                            .on(THU_2026_01_01.plusDays(i), "10:00")
                            .accept();
            findings.addAll(
                    Assessor.assess(
                                    story.file(),
                                    RULEBOOK,
                                    calendars,
                                    story.instant(THU_2026_12_31, "12:00"))
                            .findings());
        }
        return findings;
    }
}
