package org.mingjing.core.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.Reckoning;

/**
 * Asserts what a rule makes of a story: {@code assertThat(rule).on(story).asOf(TUE_2026_01_20,
 * "00:00").raises(YELLOW).at(TUE_2026_01_20, "00:00")}.
 *
 * <p>A card counts as raised while it stands and is not provisional; {@link #lifts} and {@link
 * #showsProvisionally} ask for the others.
 */
public final class RuleAssert extends AbstractAssert<RuleAssert, Rule> {
    private Procedure procedure = Words.LENIENT;
    private Calendars calendars = StoryCalendars.ALL;
    private @Nullable CaseStory story;
    private @Nullable Assessment assessment;
    private List<Rung> found = List.of();

    private RuleAssert(Rule rule) {
        super(rule, RuleAssert.class);
    }

    public static RuleAssert assertThat(Rule rule) {
        return new RuleAssert(rule);
    }

    public RuleAssert in(Procedure given) {
        procedure = given;
        return this;
    }

    public RuleAssert under(Calendars given) {
        calendars = given;
        return this;
    }

    public RuleAssert on(CaseStory told) {
        story = told;
        return this;
    }

    /** Assesses the story as of an instant where it plays. */
    public RuleAssert asOf(LocalDate day, String time) {
        Rulebook rulebook = Rulebook.of(Words.VOCABULARY, procedure, List.of(actual));
        Instant instant = story().instant(day, time);
        assessment = Assessor.assess(story().file(), rulebook, calendars, instant);
        return this;
    }

    /** One rung of that level stands and is not provisional. */
    public RuleAssert raises(Level level) {
        found = rungs(level).filter(rung -> !rung.isLifted() && !rung.provisional()).toList();
        if (found.size() != 1) {
            failWithMessage("Expected one standing %s of %s%nbut found %s", level, actual, all());
        }
        return this;
    }

    /** A rung of that level arose and was lifted later. */
    public RuleAssert lifts(Level level) {
        found = rungs(level).filter(Rung::isLifted).toList();
        if (found.size() != 1) {
            failWithMessage("Expected one lifted %s of %s%nbut found %s", level, actual, all());
        }
        return this;
    }

    /** A rung of that level is shown, but no card. */
    public RuleAssert showsProvisionally(Level level) {
        found = rungs(level).filter(Rung::provisional).toList();
        if (found.size() != 1 || found.get(0).isCard()) {
            failWithMessage(
                    "Expected one provisional %s of %s%nbut found %s", level, actual, all());
        }
        return this;
    }

    /** The rung just named arose then. */
    public RuleAssert at(LocalDate day, String time) {
        Assertions.assertThat(found.get(0).aroseAt())
                .as("instant at which %s arose", found.get(0).level())
                .isEqualTo(story().instant(day, time));
        return this;
    }

    /** No rung of that level arose at all. */
    public RuleAssert raisesNo(Level level) {
        if (rungs(level).findAny().isPresent()) {
            failWithMessage("Expected no %s of %s%nbut found %s", level, actual, all());
        }
        return this;
    }

    /** No yellow or red card stands. */
    public RuleAssert raisesNoCard() {
        if (all().stream().anyMatch(Rung::isCard)) {
            failWithMessage("Expected no card of %s%nbut found %s", actual, all());
        }
        return this;
    }

    public RuleAssert doesNotFire() {
        if (!all().isEmpty()) {
            failWithMessage("Expected %s not to fire%nbut found %s", actual, all());
        }
        return this;
    }

    /** The promised due date, or the statutory one when nothing is promised, ends with that day. */
    public RuleAssert isDueOn(LocalDate day) {
        return isDueAt(day, "23:59:59.999");
    }

    public RuleAssert isDueAt(LocalDate day, String time) {
        Assertions.assertThat(reckoning().due())
                .as("due date of %s", actual)
                .isEqualTo(story().instant(day, time));
        return this;
    }

    /** A pause without a known end has stopped the clock. */
    public RuleAssert isStopped() {
        Assertions.assertThat(reckoning().due()).as("due date of %s", actual).isNull();
        return this;
    }

    /** The next review is then. */
    public RuleAssert reviewsNextAt(LocalDate day, String time) {
        Assertions.assertThat(assessment().nextReviewAt())
                .as("next review")
                .isEqualTo(story().instant(day, time));
        return this;
    }

    public List<Finding> findings() {
        return assessment().findings();
    }

    public Clock clock() {
        return assessment().clocks().get(0).clock();
    }

    /** The proof of the due date that binds first. */
    public Reckoning reckoning() {
        Reckoning promised = clock().reckoning(Anchor.PROMISED);
        return promised != null
                ? promised
                : Objects.requireNonNull(clock().reckoning(Anchor.STATUTORY), "no due date");
    }

    public Assessment assessment() {
        return Objects.requireNonNull(assessment, "say asOf first");
    }

    private CaseStory story() {
        return Objects.requireNonNull(story, "say on first");
    }

    private java.util.stream.Stream<Rung> rungs(Level level) {
        return all().stream().filter(rung -> rung.level() == level);
    }

    private List<Rung> all() {
        List<Rung> all = new ArrayList<>();
        findings().forEach(finding -> all.addAll(finding.rungs()));
        return all;
    }
}
