package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;

class LimitSourceTest {
    private static final Limit FIVE_DAYS = Limit.ofWorkingDays(5);
    private static final Limit TEN_DAYS = Limit.ofWorkingDays(10);
    private static final String MON_2026_03_02 = "2026-03-02T09:00";

    private static TimeLimit.Builder rule() {
        return TimeLimit.builder(ToldCase.header("T"))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")));
    }

    private static ServiceItem item(
            int version, String from, @Nullable Limit promised, @Nullable Limit statutory) {
        return ServiceItem.builder("A-1", version)
                .effectiveFrom(LocalDate.parse(from))
                .name(Bilingual.same("item"))
                .department("department")
                .caseType(CaseType.PROMISED)
                .statutory(statutory)
                .promised(promised)
                .build();
    }

    private static ToldCase accepted() {
        return told().at(MON_2026_03_02, "accept");
    }

    private static TimeLimit promisedByItem(@Nullable Limit otherwise) {
        return rule().promised(new LimitSource.ItemPromised(otherwise))
                .statutory(new LimitSource.Own(Limit.ofWorkingDays(20)))
                .build(Procedure.NONE);
    }

    @Test
    void takesThePromiseOfTheItem() {
        assertThat(promisedByItem(TEN_DAYS))
                .on(accepted().item("A-1", item(1, "2026-01-01", FIVE_DAYS, null)))
                .asOf("2026-03-10")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10");
    }

    @Test
    void fallsBackWhenTheItemPromisesNothing() {
        assertThat(promisedByItem(TEN_DAYS))
                .on(accepted().item("A-1", item(1, "2026-01-01", null, null)))
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void fallsBackWhenTheCaseNamesNoItem() {
        assertThat(promisedByItem(TEN_DAYS))
                .on(accepted())
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void promisesNothingWithoutAFallback() {
        assertThat(promisedByItem(null))
                .on(accepted())
                .asOf("2026-03-31")
                .fires("accept: WARNING 2026-03-26, RED 2026-03-31");
    }

    @Test
    void doesNotFireWhenNoSourceGivesALimit() {
        TimeLimit none = rule().promised(new LimitSource.ItemPromised(null)).build(Procedure.NONE);

        assertThat(none).on(accepted()).doesNotFire().reviewsAt(null);
    }

    /** A date that the case carries does not run from the act that starts the clock. */
    @Test
    void keepsADateOfTheCaseByAnAnswerBeforeTheStart() {
        ToldCase answeredBefore =
                told().promises("2026-03-06")
                        .at("2026-03-02T08:00", "complete")
                        .at(MON_2026_03_02, "accept");
        TimeLimit byTheDate =
                rule().promised(new LimitSource.CaseDate(attribute("promise")))
                        .build(Procedure.NONE);
        TimeLimit byEither =
                rule().promised(
                                new LimitSource.CaseDate(attribute("promise")),
                                new LimitSource.Own(TEN_DAYS))
                        .build(Procedure.NONE);

        assertThat(byTheDate).on(answeredBefore).doesNotFire();
        assertThat(byEither)
                .on(answeredBefore)
                .asOf("2026-03-07")
                .fires("accept: WARNING 2026-03-04, YELLOW 2026-03-07");
    }

    @Test
    void takesTheLegalLimitOfTheItem() {
        TimeLimit statutory =
                rule().statutory(new LimitSource.ItemStatutory(TEN_DAYS)).build(Procedure.NONE);

        assertThat(statutory)
                .on(accepted().item("A-1", item(1, "2026-01-01", null, FIVE_DAYS)))
                .fires("accept: WARNING 2026-03-05, RED 2026-03-10");
        assertThat(statutory)
                .on(accepted().item("A-1", item(1, "2026-01-01", FIVE_DAYS, null)))
                .fires("accept: WARNING 2026-03-12, RED 2026-03-17");
        assertThat(statutory).on(accepted()).fires("accept: WARNING 2026-03-12, RED 2026-03-17");
    }

    @Test
    void takesTheItemInForceAtAcceptance() {
        assertThat(promisedByItem(TEN_DAYS))
                .under(new Procedure(mask("accept"), null, null))
                .on(
                        told().item(
                                        "A-1",
                                        item(1, "2026-01-01", TEN_DAYS, null),
                                        item(2, "2026-03-02", FIVE_DAYS, null))
                                .at("2026-03-01", "receive")
                                .at(MON_2026_03_02, "accept"))
                .asOf("2026-03-10")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10");
    }

    @Test
    void takesTheItemInForceOnTheFirstDayWhenNothingIsAccepted() {
        assertThat(promisedByItem(null))
                .on(
                        told().item(
                                        "A-1",
                                        item(1, "2026-01-01", TEN_DAYS, null),
                                        item(2, "2026-03-02", FIVE_DAYS, null))
                                .at("2026-03-01", "receive")
                                .at(MON_2026_03_02, "accept"))
                .asOf("2026-03-12")
                .fires("accept: WARNING 2026-03-12");
    }

    @Test
    void bindsTheDateThatTheCaseCarries() {
        TimeLimit carried =
                rule().promised(new LimitSource.CaseDate(attribute("promise")))
                        .build(Procedure.NONE);

        assertThat(carried)
                .on(accepted().promises("2026-03-08"))
                .asOf("2026-03-09")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-09");
        assertThat(carried).on(accepted()).doesNotFire();
    }

    @Test
    void bindsTheDateThatTheStartingEventCarries() {
        TimeLimit carried =
                rule().promised(new LimitSource.EventDate(attribute("end-day")))
                        .build(Procedure.NONE);

        assertThat(carried)
                .on(accepted().date("end-day", "2026-03-06"))
                .asOf("2026-03-07")
                .fires("accept: WARNING 2026-03-04, YELLOW 2026-03-07");
        assertThat(carried).on(accepted()).doesNotFire();
    }

    @Test
    void isItsOwnAnswerToTheDateItCarries() {
        TimeLimit itself =
                rule().response(TimeLimit.Response.ITSELF)
                        .promised(new LimitSource.EventDate(attribute("end-day")))
                        .build(Procedure.NONE);

        assertThat(itself)
                .on(told().at("2026-03-06T23:59:59.999", "accept").date("end-day", "2026-03-06"))
                .doesNotFire();
        assertThat(itself)
                .on(told().at("2026-03-07", "accept").date("end-day", "2026-03-06"))
                .fires("accept: YELLOW 2026-03-07")
                .reviewsAt(null);
        assertThat(itself)
                .on(told().at("2026-03-12T10:00", "accept").date("end-day", "2026-03-06"))
                .fires("accept: YELLOW 2026-03-12T10:00, RED 2026-03-12T10:00");
    }

    @Test
    void takesTheLimitOfAStepOfTheItem() {
        TimeLimit step =
                rule().statutory(new LimitSource.ItemStep(ToldCase.activity("review")))
                        .build(Procedure.NONE);
        ServiceItem limited =
                ServiceItem.builder("A-1", 1).step(ToldCase.activity("review"), FIVE_DAYS).build();
        ServiceItem unlimited =
                ServiceItem.builder("A-1", 1).steps(ToldCase.activity("review")).build();

        assertThat(step)
                .on(accepted().item("A-1", limited))
                .fires("accept: WARNING 2026-03-05, RED 2026-03-10");
        assertThat(step).on(accepted().item("A-1", unlimited)).doesNotFire();
        assertThat(step).on(accepted()).doesNotFire();
    }

    @Test
    void takesAsManyWorkingDaysAsTheStartingEventNames() {
        TimeLimit named =
                rule().statutory(new LimitSource.EventDays(ToldCase.attribute("amount")))
                        .build(Procedure.NONE);

        assertThat(named)
                .on(accepted().number("amount", "5"))
                .fires("accept: WARNING 2026-03-05, RED 2026-03-10");
        assertThat(named)
                .on(accepted().number("amount", "5.9"))
                .fires("accept: WARNING 2026-03-05, RED 2026-03-10");
        assertThat(named).on(accepted()).doesNotFire();
    }
}
