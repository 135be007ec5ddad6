package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.SourceProfile;

class UnansweredTest {
    private static final Unanswered BY_DOCUMENT = matching(attribute("document"));

    private static Unanswered matching(@Nullable Attribute matching) {
        return new Unanswered(
                ToldCase.header("U"),
                Level.YELLOW,
                mask("complete"),
                mask("handle"),
                mask("review"),
                matching);
    }

    private static ToldCase asked(String first, String second) {
        return told().at("2026-03-02T09:00", "handle")
                .text("document", first)
                .at("2026-03-02T10:00", "handle")
                .text("document", second);
    }

    @Test
    void firesOnTheActThatDoesNotWaitForEveryAnswer() {
        assertThat(BY_DOCUMENT)
                .on(
                        asked("fire", "water")
                                .at("2026-03-03T09:00", "review")
                                .text("document", "water")
                                .at("2026-03-04T09:00", "complete"))
                .fires("complete: YELLOW 2026-03-04T09:00");
    }

    @Test
    void takesNoAnswerToAnotherQuestion() {
        assertThat(BY_DOCUMENT)
                .on(
                        asked("fire", "water")
                                .at("2026-03-03T09:00", "review")
                                .text("document", "water")
                                .at("2026-03-03T10:00", "review")
                                .text("document", "water")
                                .at("2026-03-04T09:00", "complete"))
                .fires("complete: YELLOW 2026-03-04T09:00");
    }

    @Test
    void doesNotFireWhenEverythingIsAnswered() {
        assertThat(BY_DOCUMENT)
                .on(
                        asked("fire", "water")
                                .at("2026-03-03T09:00", "review")
                                .text("document", "water")
                                .at("2026-03-04T08:59:59.999", "review")
                                .text("document", "fire")
                                .at("2026-03-04T09:00", "complete"))
                .doesNotFire();
    }

    @Test
    void countsNoAnswerThatComesLater() {
        assertThat(BY_DOCUMENT)
                .on(
                        asked("fire", "fire")
                                .at("2026-03-04T09:00", "complete")
                                .at("2026-03-04T09:00:00.001", "review")
                                .text("document", "fire"))
                .fires("complete: YELLOW 2026-03-04T09:00");
    }

    @Test
    void waitsForNoQuestionThatIsAskedLater() {
        assertThat(BY_DOCUMENT)
                .on(
                        told().at("2026-03-04T09:00", "complete")
                                .at("2026-03-05T09:00", "handle")
                                .text("document", "fire"))
                .doesNotFire();
    }

    @Test
    void takesAnyAnswerToAQuestionThatNamesNothing() {
        assertThat(BY_DOCUMENT)
                .on(
                        told().at("2026-03-02T09:00", "handle")
                                .at("2026-03-03T09:00", "review")
                                .text("document", "water")
                                .at("2026-03-04T09:00", "complete"))
                .doesNotFire();
    }

    @Test
    void takesAnAnswerThatNamesNothing() {
        assertThat(BY_DOCUMENT)
                .on(
                        told().at("2026-03-02T09:00", "handle")
                                .text("document", "fire")
                                .at("2026-03-03T09:00", "review")
                                .at("2026-03-04T09:00", "complete"))
                .doesNotFire();
    }

    @Test
    void takesAnyAnswerWhereNothingIsMatched() {
        assertThat(matching(null))
                .on(
                        asked("fire", "water")
                                .at("2026-03-03T09:00", "review")
                                .at("2026-03-04T09:00", "complete"))
                .doesNotFire();
    }

    @Test
    void isMuteWhereAnswersAreNeverTold() {
        SourceProfile source =
                new SourceProfile(
                        Set.of(), Set.of(ToldCase.activity("review")), Set.of(), Map.of());
        Assertions.assertThat(BY_DOCUMENT.isMute(source)).isTrue();
        Assertions.assertThat(BY_DOCUMENT.isMute(SourceProfile.COMPLETE)).isFalse();
    }

    @Test
    void matchesByTextsOnly() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> matching(attribute("amount")))
                .withMessage("U: answers are matched by a text, not by amount");
    }
}
