package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.Unjudged;

/** What conditions mean: values, missing values, dates, amounts. */
class ConditionsTest {
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);

    private static PackStory story(String condition) {
        return new PackStory(
                SmallPack.read(
                        SmallPack.with(
                                """
                                condition:
                                  level: red
                                  activities: pay
                                  broken-when: >-
                                    %s
                                """
                                        .formatted(condition))));
    }

    private static boolean holds(PackStory story, Consumer<EventDraft> payment) {
        return !story.act(MON_2026_01_05, "10:00", "pay", payment)
                .asOf(TUE_2026_01_06, "00:00")
                .findings()
                .isEmpty();
    }

    private static boolean holds(String condition) {
        return holds(story(condition), draft -> {});
    }

    private static Consumer<EventDraft> number(PackStory story, String id, String value) {
        return draft -> draft.number(story.attribute(id), new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"35.99, false", "36.00, false", "36.01, true"})
    void aPaymentOfExactlyTheStandardIsSilent(String amount, boolean expected) {
        PackStory story = story("event.amount > case.standard");
        story.carries(number(story, "standard", "36.00"));

        assertThat(holds(story, number(story, "amount", amount))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"435.00, false", "435.01, true"})
    void anAmountThatWasWorkedOutComparesExactlyInCents(String amount, boolean expected) {
        PackStory story = story("cents(event.amount) > cents(case.standard * case.quantity)");
        story.carries(number(story, "standard", "4.35")).carries(number(story, "quantity", "100"));

        assertThat(holds(story, number(story, "amount", amount))).isEqualTo(expected);
    }

    @Test
    void comparesNumbersWithWholeNumbersToo() {
        PackStory story = story("event.amount > 36");

        assertThat(holds(story, number(story, "amount", "36.01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04, true", "2026-01-05, false", "2026-01-06, false"})
    void comparesTheEventsOwnDateWithADateItCarries(LocalDate due, boolean expected) {
        PackStory story = story("event.date > event.due_date");

        assertThat(holds(story, draft -> draft.date(story.attribute("due_date"), due)))
                .isEqualTo(expected);
    }

    @Test
    void countsDaysBetweenDates() {
        PackStory story = story("event.due_date - event.date == 30");

        assertThat(
                        holds(
                                story,
                                draft ->
                                        draft.date(
                                                story.attribute("due_date"),
                                                LocalDate.of(2026, 2, 4))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "event.date == date('2026-01-05') | true",
                "event.date > date('2026-01-05') | false",
                "event.received_date == event.date | true",
                "event.occurred == timestamp('2026-01-05T09:00:00Z') | true",
                "event.occurred.getDayOfWeek('Europe/Amsterdam') == 1 | true",
                "count.pay == 1 && count.accept == 0 | true",
                "event.person == '' && event.reason == '' | true",
                "item.given ? true : item.case_type != '' | false"
            })
    void knowsWhatEveryEventHas(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "event.amount > 1",
        "event.amount < 1 || event.reason == ''",
        "event.due_date < event.date",
        "event.paid_at < event.occurred",
        "event.urgent",
        "!event.urgent",
        "case.amount < 1"
    })
    void isNotJudgedWhileAValueIsMissing(String condition) {
        assertThat(holds(condition)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "!event.amount.given, true",
        "!event.amount.given || event.amount > 1, true",
        "event.amount.given && event.amount > 1, false",
        "event.amount > 1 && !event.amount.given, false",
        "!event.reason.given, true"
    })
    void aConditionThatAsksWhetherAValueIsGivenIsJudged(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @Test
    void readsFlagsTextsAndInstants() {
        PackStory story =
                story(
                        "event.urgent && event.reason.startsWith('late')"
                                + " && event.paid_at < event.occurred");
        Consumer<EventDraft> payment =
                draft ->
                        draft.flag(story.attribute("urgent"), true)
                                .text(story.attribute("reason"), "late again")
                                .instant(story.attribute("paid_at"), 0);

        assertThat(holds(story, payment)).isTrue();
    }

    @Test
    void isOnlyAskedOfItsTriggers() {
        PackStory story = story("true");
        story.act(MON_2026_01_05, "09:00", "apply").act(MON_2026_01_05, "09:30", "accept");

        assertThat(story.asOf(TUE_2026_01_06, "00:00").findings()).isEmpty();
    }

    @Test
    void failsLoudlyWhereItCannotBeAnswered() {
        PackStory story = story("event.date + 9223372036854775807 > 0");
        story.act(MON_2026_01_05, "10:00", "pay");

        assertThat(story.asOf(TUE_2026_01_06, "00:00").unjudged())
                .singleElement()
                .extracting(Unjudged::reason, as(InstanceOfAssertFactories.STRING))
                .startsWith("the condition 'event.date + 9223372036854775807 > 0' failed: ");
    }

    @Test
    void failsLoudlyWhenAnAmountIsInfinite() {
        PackStory story = story("cents(event.amount / event.quantity) > 0");
        story.act(
                MON_2026_01_05,
                "10:00",
                "pay",
                number(story, "amount", "1").andThen(number(story, "quantity", "0")));

        assertThat(story.asOf(TUE_2026_01_06, "00:00").unjudged()).hasSize(1);
    }

    @Test
    void remembersWhatItAnsweredOfAnItemButNotOfAnotherVersionOfIt() {
        SmallPackItems items = new SmallPackItems("item.case_type == 'immediate'");

        assertThat(items.holds()).isFalse();
        assertThat(items.of(CaseType.IMMEDIATE, 1).holds()).isTrue();
        assertThat(items.holds()).isTrue();
        assertThat(items.of(CaseType.PROMISED, 2).holds()).isFalse();
        assertThat(items.of(CaseType.IMMEDIATE, 1).holds()).isTrue();
    }

    /** One pack, and cases of one item in several versions. */
    private static final class SmallPackItems {
        private final PackStory story;

        SmallPackItems(String condition) {
            story = story(condition);
            story.act(MON_2026_01_05, "10:00", "pay");
        }

        SmallPackItems of(CaseType type, int version) {
            story.item(
                    ServiceItem.builder("A-1", version)
                            .effectiveFrom(LocalDate.EPOCH)
                            .name(Bilingual.same("item"))
                            .department("department")
                            .caseType(type)
                            .build());
            return this;
        }

        boolean holds() {
            return !story.asOf(TUE_2026_01_06, "00:00").findings().isEmpty();
        }
    }
}
