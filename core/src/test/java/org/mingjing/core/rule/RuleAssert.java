package org.mingjing.core.rule;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;

/**
 * What rules find in a told case. A finding reads {@code accept: WARNING 2026-03-12, YELLOW
 * 2026-03-17}: the triggering message, then the rungs; a second occurrence is {@code accept/2}, a
 * provisional rung ends with {@code ?}, a lifted one tells until when it stood.
 */
final class RuleAssert extends AbstractAssert<RuleAssert, List<Rule>> {
    private Procedure procedure = Procedure.NONE;
    private ToldCase told = ToldCase.told();
    private Calendars calendars = ToldCase.CALENDARS;
    private long asOf = ToldCase.millis("2026-12-31");
    private List<Finding> found = List.of();
    private long nextReview;

    private RuleAssert(List<Rule> rules) {
        super(rules, RuleAssert.class);
    }

    static RuleAssert assertThat(Rule... rules) {
        return new RuleAssert(List.of(rules));
    }

    RuleAssert under(Procedure terms) {
        procedure = terms;
        return this;
    }

    RuleAssert with(Calendars known) {
        calendars = known;
        return this;
    }

    RuleAssert on(ToldCase caseTold) {
        told = caseTold;
        return this;
    }

    RuleAssert asOf(String time) {
        asOf = ToldCase.millis(time);
        return this;
    }

    RuleAssert doesNotFire() {
        return fires();
    }

    RuleAssert fires(String... findings) {
        findings();
        Assertions.assertThat(found).extracting(RuleAssert::text).containsExactly(findings);
        return this;
    }

    /** The instant of the next review; null for none. */
    RuleAssert reviewsAt(String time) {
        findings();
        Assertions.assertThat(
                        nextReview == CaseJudge.NO_REVIEW ? null : ToldCase.reading(nextReview))
                .isEqualTo(time);
        return this;
    }

    /** The only clock of the case. */
    CaseClock clock() {
        CaseFile file = told.file();
        Rulebook rulebook = Rulebook.of(ToldCase.WORDS, procedure, actual);
        List<CaseClock> clocks = new CaseJudge(rulebook, calendars, file).clocks(file, asOf);
        Assertions.assertThat(clocks).hasSize(1);
        return clocks.get(0);
    }

    List<Finding> findings() {
        CaseFile file = told.file();
        Rulebook rulebook = Rulebook.of(ToldCase.WORDS, procedure, actual);
        List<Finding> findings = new ArrayList<>();
        nextReview = new CaseJudge(rulebook, calendars, file).judge(file, asOf, findings::add);
        found = findings;
        return found;
    }

    static String text(Finding finding) {
        String occurrence = finding.id().occurrence() == 1 ? "" : "/" + finding.id().occurrence();
        return finding.id().message()
                + occurrence
                + ": "
                + finding.rungs().stream().map(RuleAssert::text).collect(joining(", "));
    }

    private static String text(Rung rung) {
        String lifted = rung.isLifted() ? " lifted " + ToldCase.reading(rung.liftedAtMillis()) : "";
        return rung.level()
                + " "
                + ToldCase.reading(rung.aroseAtMillis())
                + (rung.provisional() ? "?" : "")
                + lifted;
    }
}
