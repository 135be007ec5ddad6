package org.mingjing.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.UnknownCalendarException;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.AtMost;
import org.mingjing.core.rule.ConditionFailedException;
import org.mingjing.core.rule.ConditionRule;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingId;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.Limit;

class AssessorTest {
    private static final Calendars CALENDARS = Calendars.of(ChineseCalendar.definition());
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("accept", Bilingual.same("accept"), null)
                    .activity("pay", Bilingual.same("pay"), null)
                    .activity("complete", Bilingual.same("complete"), null)
                    .build();

    /** Five working days from Monday 2 March: warning on Thursday, due on Monday 9 March. */
    private static final Rule FIVE_DAYS =
            TimeLimit.builder(RuleHeader.of("T", Bilingual.same("T")))
                    .start(new TimeLimit.Start.First(WORDS.mask("accept")))
                    .response(TimeLimit.Response.by(WORDS.mask("complete")))
                    .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                    .build(Procedure.NONE);

    private static final Rule NO_PAYMENT =
            new AtMost(RuleHeader.of("P", Bilingual.same("P")), Level.RED, WORDS.mask("pay"), 0);
    private static final Rulebook RULES =
            Rulebook.of(WORDS, Procedure.NONE, List.of(FIVE_DAYS, NO_PAYMENT));

    private final CaseFiles.Builder files = CaseFiles.builder(WORDS, ChineseCalendar.ID);
    private final int index = files.caseFile("C-1");

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private EventDraft draft(String activity, String occurred) {
        return files.draft()
                .activity(WORDS.activity(activity))
                .message(activity)
                .occurredAt(instant(occurred));
    }

    private AssessorTest add(EventDraft draft) {
        files.add(index, draft);
        return this;
    }

    private AssessorTest accepted() {
        return add(draft("accept", "2026-03-02T09:00"));
    }

    private CaseFile file() {
        return files.build().get(0);
    }

    private static Assessment assess(CaseFile file, String asOf) {
        return Assessor.assess(file, RULES, CALENDARS, instant(asOf));
    }

    @Test
    void findsNothingInAnEmptyCase() {
        Assessment assessment = assess(file(), "2026-03-02T09:00");

        assertThat(assessment.asOf()).isEqualTo(instant("2026-03-02T09:00"));
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.nextReviewAt()).isNull();
        assertThat(assessment.clocks()).isEmpty();
    }

    @Test
    void tellsWhenTheAnswerMayChange() {
        CaseFile file = accepted().file();

        assertThat(assess(file, "2026-03-02T09:00").nextReviewAt())
                .isEqualTo(instant("2026-03-05T00:00"));
        assertThat(assess(file, "2026-03-05T00:00").nextReviewAt())
                .isEqualTo(instant("2026-03-10T00:00"));
        assertThat(assess(file, "2026-03-10T00:00").nextReviewAt())
                .isEqualTo(instant("2026-03-11T00:00"));
        assertThat(assess(file, "2026-03-11T00:00").nextReviewAt()).isNull();
    }

    @Test
    void hasNothingToReviewOnceAnswered() {
        CaseFile file = accepted().add(draft("complete", "2026-03-03T09:00")).file();

        assertThat(assess(file, "2026-03-03T09:00").nextReviewAt()).isNull();
        assertThat(assess(file, "2026-03-03T09:00").findings()).isEmpty();
    }

    @Test
    void letsAnEventInTheFutureActWhenItsTimeComes() {
        CaseFile file =
                accepted()
                        .add(
                                draft("pay", "2026-03-04T09:00")
                                        .receivedAt(instant("2026-03-02T09:00")))
                        .file();

        assertThat(assess(file, "2026-03-04T08:59:59.999").findings()).isEmpty();
        assertThat(assess(file, "2026-03-04T08:59:59.999").nextReviewAt())
                .isEqualTo(instant("2026-03-04T09:00"));
        assertThat(assess(file, "2026-03-04T09:00").findings())
                .extracting(Finding::id)
                .containsExactly(new FindingId("C-1", "P", "pay", 1));
    }

    @Test
    void doesNotSeeAMessageBeforeItIsReceived() {
        CaseFile file =
                add(draft("pay", "2026-03-02T09:00").receivedAt(instant("2026-03-06T09:00")))
                        .file();

        assertThat(assess(file, "2026-03-06T08:59:59.999").findings()).isEmpty();
        assertThat(assess(file, "2026-03-06T08:59:59.999").nextReviewAt()).isNull();
        assertThat(assess(file, "2026-03-06T09:00").findings()).hasSize(1);
    }

    @Test
    void takesTheHighestVersionReceived() {
        CaseFile file =
                accepted()
                        .add(draft("complete", "2026-03-11T09:00").message("m"))
                        .add(
                                draft("complete", "2026-03-04T09:00")
                                        .message("m")
                                        .version(2)
                                        .receivedAt(instant("2026-03-12T09:00")))
                        .file();

        assertThat(assess(file, "2026-03-12T08:59:59.999").findings())
                .singleElement()
                .extracting(found -> found.highest().level())
                .isEqualTo(Level.RED);
        assertThat(assess(file, "2026-03-12T09:00").findings()).isEmpty();
    }

    @Test
    void doesNotFallBackToALowerVersionReceivedLater() {
        CaseFile file =
                accepted()
                        .add(draft("complete", "2026-03-04T09:00").message("m").version(2))
                        .add(
                                draft("complete", "2026-03-11T09:00")
                                        .message("m")
                                        .version(1)
                                        .receivedAt(instant("2026-03-12T09:00")))
                        .file();

        assertThat(assess(file, "2026-03-13T09:00").findings()).isEmpty();
    }

    @Test
    void deletesAMessageThatItsSourceVoided() {
        CaseFile file =
                add(draft("pay", "2026-03-02T09:00"))
                        .add(
                                draft("pay", "2026-03-02T09:00")
                                        .version(2)
                                        .voided()
                                        .receivedAt(instant("2026-03-06T09:00")))
                        .file();

        assertThat(assess(file, "2026-03-06T08:59:59.999").findings()).hasSize(1);
        assertThat(assess(file, "2026-03-06T09:00").findings()).isEmpty();
    }

    @Test
    void restoresAMessageByAStillHigherVersion() {
        CaseFile file =
                add(draft("pay", "2026-03-02T09:00"))
                        .add(draft("pay", "2026-03-02T09:00").version(2).voided())
                        .add(draft("pay", "2026-03-02T09:00").version(3))
                        .file();

        assertThat(assess(file, "2026-03-06T09:00").findings()).hasSize(1);
    }

    @Test
    void ignoresADuplicate() {
        AssessorTest other = new AssessorTest();
        CaseFile once = other.add(other.draft("pay", "2026-03-02T09:00")).file();
        CaseFile twice =
                add(draft("pay", "2026-03-02T09:00")).add(draft("pay", "2026-03-02T09:00")).file();

        assertThat(assess(twice, "2026-03-06T09:00").findings())
                .isEqualTo(assess(once, "2026-03-06T09:00").findings());
    }

    @Test
    void tellsTheClocks() {
        assertThat(assess(accepted().file(), "2026-03-10T00:00").clocks())
                .singleElement()
                .satisfies(
                        clock -> {
                            assertThat(clock.rule().id()).isEqualTo("T");
                            assertThat(clock.clock().state()).isEqualTo(ClockState.OVERRUN);
                        });
    }

    @Test
    void findsInTheOrderOfTheRulebook() {
        CaseFile file = accepted().add(draft("pay", "2026-03-02T10:00")).file();

        assertThat(assess(file, "2026-03-10T00:00").findings())
                .extracting(found -> found.rule().id())
                .containsExactly("T", "P");
    }

    @Test
    void doesNotJudgeByACalendarThatIsMissing() {
        CaseFiles.Builder elsewhere = CaseFiles.builder(WORDS, new CalendarId("XX"));
        elsewhere.caseFile("C-1");
        CaseFile file = elsewhere.build().get(0);

        assertThatExceptionOfType(UnknownCalendarException.class)
                .isThrownBy(() -> assess(file, "2026-03-10T00:00"));
    }

    @Test
    void tellsTheRuleThatCouldNotBeJudgedAndJudgesTheOthers() {
        Rule failing =
                new ConditionRule(
                        RuleHeader.of("F", Bilingual.same("F")),
                        Level.RED,
                        WORDS.mask("pay"),
                        context -> {
                            throw new ConditionFailedException("1 / 0 > 0", null);
                        });
        Rulebook rules = Rulebook.of(WORDS, Procedure.NONE, List.of(failing, NO_PAYMENT));
        files.add(index, files.draft().activity(WORDS.activity("pay")).occurredAt(0));

        Assessment assessment =
                Assessor.assess(
                        files.build().get(0), rules, CALENDARS, instant("2026-03-31T00:00"));

        assertThat(assessment.unjudged())
                .containsExactly(
                        new Unjudged(
                                "C-1",
                                failing.header(),
                                "the condition '1 / 0 > 0' failed: no answer"));
        assertThat(assessment.findings())
                .singleElement()
                .extracting(f -> f.rule().id())
                .isEqualTo("P");
    }
}
