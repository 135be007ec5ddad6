package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** Judges around New Year 2027, for which no calendar is published. */
class ProvisionalRungTest {
    private static final Calendars PUBLISHED_LATE =
            Calendars.of(
                    ChineseCalendar.definition()
                            .withNotice(
                                    new CalendarNotice(
                                            "late",
                                            Instant.ofEpochMilli(ToldCase.millis("2027-02-01")),
                                            Set.of(2027),
                                            List.of(
                                                    new NoticeDay(
                                                            LocalDate.of(2027, 1, 1),
                                                            "元旦",
                                                            DayMark.OFF)))));

    private static TimeLimit promising(Limit limit) {
        return TimeLimit.builder(ToldCase.header("T"))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(limit))
                .build(Procedure.NONE);
    }

    private static ToldCase acceptedOnMonday() {
        return told().at("2026-12-21T09:00", "accept");
    }

    @Test
    void isFirmOnTheLastPublishedDay() {
        assertThat(promising(Limit.ofWorkingDays(8)))
                .on(acceptedOnMonday())
                .asOf("2027-01-01")
                .fires("accept: WARNING 2026-12-29, YELLOW 2027-01-01");
    }

    @Test
    void isProvisionalOnTheFirstUnpublishedDay() {
        assertThat(promising(Limit.ofWorkingDays(9)))
                .on(acceptedOnMonday())
                .asOf("2027-01-02")
                .fires("accept: WARNING 2026-12-30?, YELLOW 2027-01-02?");
    }

    @Test
    void isProvisionalWhenOnlyTheRungLiesInAnUnpublishedYear() {
        assertThat(promising(Limit.ofWorkingDays(8)))
                .on(acceptedOnMonday())
                .asOf("2027-01-02")
                .fires("accept: WARNING 2026-12-29, YELLOW 2027-01-01, RED 2027-01-02?");
    }

    @Test
    void isFirmWhereNoWorkingDayIsCounted() {
        assertThat(promising(Limit.ofDate(LocalDate.of(2027, 1, 5))))
                .on(acceptedOnMonday())
                .asOf("2027-01-06")
                .fires("accept: WARNING 2027-01-01?, YELLOW 2027-01-06");
        assertThat(promising(Limit.ofCalendarDays(15, Roll.NONE)))
                .on(acceptedOnMonday())
                .asOf("2027-01-06")
                .fires("accept: WARNING 2027-01-01?, YELLOW 2027-01-06");
    }

    @Test
    void warnsProvisionallyOfAFixedDateInAnUnpublishedYear() {
        assertThat(promising(Limit.ofDate(LocalDate.of(2027, 1, 4))))
                .on(acceptedOnMonday())
                .asOf("2027-01-01")
                .fires("accept: WARNING 2026-12-31?");
    }

    @Test
    void isProvisionalWhereALimitInCalendarDaysMayRoll() {
        assertThat(promising(Limit.ofCalendarDays(15, Roll.TO_WORKING_DAY)))
                .on(acceptedOnMonday())
                .asOf("2027-01-06")
                .fires("accept: WARNING 2027-01-01?, YELLOW 2027-01-06?");
    }

    @Test
    void isProvisionalWhereAnExtensionCountsWorkingDays() {
        TimeLimit extended =
                TimeLimit.builder(ToldCase.header("T"))
                        .start(new TimeLimit.Start.First(mask("accept")))
                        .response(TimeLimit.Response.by(mask("complete")))
                        .promised(new LimitSource.Own(Limit.ofCalendarDays(10, Roll.NONE)))
                        .ladder(Ladder.of(LadderStep.of(Level.YELLOW, Anchor.PROMISED, 0)))
                        .extension(
                                new ExtensionTerms(
                                        mask("extend"),
                                        new Limit.Running(1, LimitUnit.WORKING_DAYS, Roll.NONE),
                                        null,
                                        null,
                                        ExtensionTerms.Scope.BOTH))
                        .build(Procedure.NONE);

        assertThat(extended)
                .on(acceptedOnMonday().at("2026-12-22T09:00", "extend"))
                .asOf("2027-01-06")
                .fires("accept: YELLOW 2027-01-02?");
    }

    @Test
    void isNoCard() {
        Assertions.assertThat(new Rung(Level.RED, 0, 0, Rung.NONE, true).isCard()).isFalse();
        Assertions.assertThat(new Rung(Level.RED, 0, 0, Rung.NONE, false).isCard()).isTrue();
        Assertions.assertThat(new Rung(Level.WARNING, 0, 0, Rung.NONE, false).isCard()).isFalse();
    }

    @Test
    void takesThatFirmnessFromTheLawWhereTheLawBinds() {
        TimeLimit lawInWorkingDays =
                TimeLimit.builder(ToldCase.header("T"))
                        .start(new TimeLimit.Start.First(mask("accept")))
                        .response(TimeLimit.Response.by(mask("complete")))
                        .promised(new LimitSource.Own(Limit.ofDate(LocalDate.of(2026, 12, 30))))
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(9)))
                        .build(Procedure.NONE);

        assertThat(lawInWorkingDays)
                .on(acceptedOnMonday())
                .asOf("2027-01-02")
                .fires("accept: WARNING 2026-12-28, YELLOW 2026-12-31, RED 2027-01-02?");
    }

    @Test
    void isReviewedWhenTheCalendarIsPublished() {
        assertThat(promising(Limit.ofWorkingDays(60)))
                .on(told().at("2024-11-01T09:00", "accept"))
                .asOf("2024-11-11")
                .doesNotFire()
                .reviewsAt("2024-11-12");
    }

    @Test
    void isFirmOnceTheCalendarIsPublished() {
        assertThat(promising(Limit.ofWorkingDays(9)))
                .with(PUBLISHED_LATE)
                .on(acceptedOnMonday().at("2027-01-20T09:00", "complete"))
                .asOf("2027-02-01")
                .fires("accept: WARNING 2026-12-30, YELLOW 2027-01-05, RED 2027-01-06");
    }

    @Test
    void staysUnderReviewThoughAnswered() {
        assertThat(promising(Limit.ofWorkingDays(9)))
                .with(PUBLISHED_LATE)
                .on(acceptedOnMonday().at("2027-01-02T09:00", "complete"))
                .asOf("2027-01-31")
                .fires("accept: WARNING 2026-12-30?, YELLOW 2027-01-02?")
                .reviewsAt("2027-02-01");
    }
}
