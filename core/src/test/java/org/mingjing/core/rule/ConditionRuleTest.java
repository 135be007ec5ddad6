package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;

class ConditionRuleTest {
    private static final ConditionRule ABOVE_HUNDRED =
            rule(context -> context.eventValue(attribute("amount"), 0) > 1_000_000);

    private static ConditionRule rule(Condition breach) {
        return new ConditionRule(ToldCase.header("C"), Level.RED, mask("pay"), breach);
    }

    @Test
    void doesNotFireBelowAndAtTheStandard() {
        assertThat(ABOVE_HUNDRED)
                .on(told().at("2026-03-02", "pay").number("amount", "99.9999"))
                .doesNotFire();
        assertThat(ABOVE_HUNDRED)
                .on(told().at("2026-03-02", "pay").number("amount", "100"))
                .doesNotFire();
    }

    @Test
    void firesTheLeastAboveTheStandard() {
        assertThat(ABOVE_HUNDRED)
                .on(told().at("2026-03-02", "pay").number("amount", "100.0001"))
                .fires("pay: RED 2026-03-02");
    }

    /** A condition that reads an amount and asks which acts happened. */
    private static final Condition DEMANDING =
            new Condition() {
                @Override
                public boolean holds(CaseContext context) {
                    return context.eventHas(attribute("amount"));
                }

                @Override
                public Set<Attribute> reads() {
                    return Set.of(attribute("amount"));
                }

                @Override
                public Set<Attribute> readsOfEvent() {
                    return reads();
                }

                @Override
                public boolean asksForActs() {
                    return true;
                }
            };

    private static ConditionRule judgedWhen(Condition when) {
        return new ConditionRule(
                ToldCase.header("C").judgingWhen(when), Level.RED, mask("pay"), context -> true);
    }

    @Test
    void isMuteWithoutWhatItsConditionsRead() {
        Set<Attribute> amount = Set.of(attribute("amount"));
        Set<Attribute> document = Set.of(attribute("document"));

        Assertions.assertThat(rule(DEMANDING).isMuteWithout(amount)).isTrue();
        Assertions.assertThat(rule(DEMANDING).isMuteWithout(document)).isFalse();
        Assertions.assertThat(judgedWhen(DEMANDING).isMuteWithout(amount)).isTrue();
        Assertions.assertThat(judgedWhen(DEMANDING).isMuteWithout(document)).isFalse();
    }

    @Test
    void readsOfTheTriggerWhatItsConditionsRead() {
        Set<Attribute> amount = Set.of(attribute("amount"));

        Assertions.assertThat(rule(DEMANDING).readsOfTrigger()).isEqualTo(amount);
        Assertions.assertThat(judgedWhen(DEMANDING).readsOfTrigger()).isEqualTo(amount);
        Assertions.assertThat(ABOVE_HUNDRED.readsOfTrigger()).isEmpty();
    }

    @Test
    void restsOnAbsenceWhereAConditionAsksForActs() {
        Assertions.assertThat(rule(DEMANDING).restsOnAbsence()).isTrue();
        Assertions.assertThat(judgedWhen(DEMANDING).restsOnAbsence()).isTrue();
        Assertions.assertThat(ABOVE_HUNDRED.restsOnAbsence()).isFalse();
    }

    @Test
    void asksAboutEachTrigger() {
        assertThat(ABOVE_HUNDRED)
                .on(
                        told().at("2026-03-02", "pay")
                                .number("amount", "1")
                                .at("2026-03-03", "handle")
                                .number("amount", "900")
                                .at("2026-03-04", "pay")
                                .number("amount", "101")
                                .at("2026-03-05", "pay")
                                .number("amount", "102"))
                .fires("pay-2: RED 2026-03-04", "pay-3: RED 2026-03-05");
    }

    @Test
    void doesNotJudgeBeforeItIsInForce() {
        ConditionRule later =
                new ConditionRule(
                        ToldCase.header("C")
                                .withVersion(
                                        2, LocalDate.of(2026, 3, 3), RuleHeader.Reach.NEW_TRIGGERS),
                        Level.RED,
                        mask("pay"),
                        context -> true);

        assertThat(later)
                .on(told().at("2026-03-02", "pay").at("2026-03-03", "pay"))
                .fires("pay-2: RED 2026-03-03");
    }

    @Test
    void seesTheAttributesOfEventAndCase() {
        ConditionRule paidAfterPromise =
                rule(
                        context ->
                                context.eventHas(attribute("end-day"))
                                        && context.caseHas(attribute("promise"))
                                        && context.eventValue(attribute("end-day"), -1)
                                                > context.caseValue(attribute("promise"), -1));

        assertThat(paidAfterPromise)
                .on(
                        told().promises("2026-03-05")
                                .at("2026-03-02", "pay")
                                .date("end-day", "2026-03-06"))
                .fires("pay: RED 2026-03-02");
        assertThat(paidAfterPromise)
                .on(
                        told().promises("2026-03-05")
                                .at("2026-03-02", "pay")
                                .date("end-day", "2026-03-05"))
                .doesNotFire();
        assertThat(paidAfterPromise)
                .on(told().at("2026-03-02", "pay").date("end-day", "2026-03-06"))
                .doesNotFire();
        assertThat(paidAfterPromise)
                .on(told().promises("2026-03-05").at("2026-03-02", "pay"))
                .doesNotFire();
    }

    @Test
    void seesPersonTextNameAndInstants() {
        ConditionRule everything =
                rule(
                        context ->
                                context.person().equals("Li")
                                        && context.activityName().equals("缴费")
                                        && context.text(
                                                        context.eventValue(
                                                                attribute("document"), 0))
                                                .equals("D-1")
                                        && context.occurredAt()
                                                == ToldCase.millis("2026-03-02T09:00")
                                        && context.receivedAt()
                                                == ToldCase.millis("2026-03-02T10:00")
                                        && context.dayOf(context.occurredAt())
                                                == LocalDate.of(2026, 3, 2).toEpochDay());

        assertThat(everything)
                .on(
                        told().at("2026-03-02T09:00", "pay")
                                .by("Li")
                                .named("缴费")
                                .text("document", "D-1")
                                .received("2026-03-02T10:00"))
                .fires("pay: RED 2026-03-02T09:00");
    }

    @Test
    void countsTheActivitiesSoFar() {
        ConditionRule second = rule(context -> context.count(ToldCase.activity("pay").code()) == 2);

        assertThat(second)
                .on(
                        told().at("2026-03-02", "pay")
                                .at("2026-03-03", "handle")
                                .at("2026-03-04", "pay")
                                .at("2026-03-05", "pay"))
                .fires("pay-2: RED 2026-03-04");
    }

    @Test
    void seesTheServiceItem() {
        ConditionRule immediate =
                rule(
                        context -> {
                            ServiceItem item = context.item();
                            return item != null && item.caseType() == CaseType.IMMEDIATE;
                        });
        ServiceItem item =
                ServiceItem.builder("A-1", 1)
                        .effectiveFrom(LocalDate.of(2026, 1, 1))
                        .name(Bilingual.same("item"))
                        .department("department")
                        .caseType(CaseType.IMMEDIATE)
                        .build();

        assertThat(immediate)
                .on(told().item("A-1", item).at("2026-03-02", "pay"))
                .fires("pay: RED 2026-03-02");
        assertThat(immediate).on(told().at("2026-03-02", "pay")).doesNotFire();
    }

    @Test
    void isTriggeredByAnyActivityAtAll() {
        ConditionRule unnamed =
                new ConditionRule(
                        ToldCase.header("C"),
                        Level.NOTICE,
                        Rule.ANY,
                        context -> context.activityName().equals("喝茶"));

        assertThat(unnamed).on(told().atOther("2026-03-02", "喝茶")).fires("喝茶: NOTICE 2026-03-02");
        Assertions.assertThat(unnamed.gravest()).isEqualTo(Level.NOTICE);
    }
}
