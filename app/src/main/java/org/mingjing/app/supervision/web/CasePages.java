package org.mingjing.app.supervision.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.Timelines;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.CaseNotes;
import org.mingjing.app.supervision.CaseRow;
import org.mingjing.app.supervision.Cases;
import org.mingjing.app.supervision.EndedRequests;
import org.mingjing.app.supervision.HappenedToSignal;
import org.mingjing.app.supervision.MovedDues;
import org.mingjing.app.supervision.SignalRow;
import org.mingjing.app.supervision.Signals;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.replay.DetailText;
import org.springframework.stereotype.Component;

/** Gathers what the case page tells: the case as it is stored, and its clocks worked out anew. */
@Component
class CasePages {
    private final Cases cases;
    private final Signals signals;
    private final Timelines timelines;
    private final LawInForce law;
    private final MovedDues dues;
    private final Clock clock;

    CasePages(
            Cases cases,
            Signals signals,
            Timelines timelines,
            LawInForce law,
            MovedDues dues,
            Clock clock) {
        this.cases = cases;
        this.signals = signals;
        this.dues = dues;
        this.timelines = timelines;
        this.law = law;
        this.clock = clock;
    }

    /** The page of a case; null when there is none of that id. */
    @Nullable CasePage of(long id, Tongue tongue, SignedIn reader) {
        CaseRow row = cases.find(id);
        if (row == null) {
            return null;
        }
        CaseFile file = timelines.of(List.of(id)).get(0);
        Instant asOf = clock.instant();
        List<CaseClock> clocks =
                Assessor.assess(file, law.rulebook(), law.calendars(), asOf).clocks();
        List<SignalRow> found = signals.ofCase(id);
        List<HappenedToSignal> history = signals.historyOfCase(id);
        CaseNotes notes = cases.notesOf(id);
        ApplicantName applicant = notes.applicant();
        ApplicantName hidden = isHandledBy(reader, file) ? ApplicantName.NONE : applicant;
        List<ToldEvent> events = new EventTelling(tongue, file, asOf, found, hidden).tell();
        ClockTelling telling = new ClockTelling(tongue, found);
        CaseClock main = main(clocks);
        return new CasePage(
                row,
                file.itemOn(Integer.MAX_VALUE),
                new WhyTelling(tongue, clocks).of(found),
                notes.waiting(),
                causes(history, tongue),
                hidden.isEmpty() ? applicant.text() : hidden.masked(),
                new LinksTrack(tongue, law.rulebook(), file, events, clocks, hidden)
                        .tell(row.isRunning()),
                main == null ? null : telling.tell(main),
                clocks.stream().filter(one -> !one.equals(main)).map(telling::tell).toList(),
                found.stream()
                        .map(one -> signal(one, tongue, telling, clocks, history, hidden))
                        .toList(),
                reversed(history),
                new EndedRequests(history),
                notes.isMoved() ? dues.ofCase(id) : List.of(),
                new LawTelling(tongue),
                new DueTelling(tongue, law.rulebook()),
                events);
    }

    private CauseTelling causes(List<HappenedToSignal> history, Tongue tongue) {
        boolean isByLaw = history.stream().anyMatch(HappenedToSignal::isByLaw);
        return new CauseTelling(tongue, isByLaw ? dues.laws() : Map.of());
    }

    private ToldSignal signal(
            SignalRow row,
            Tongue tongue,
            ClockTelling telling,
            List<CaseClock> clocks,
            List<HappenedToSignal> history,
            ApplicantName hidden) {
        Rule rule = law.rulebook().find(row.rule());
        return new ToldSignal(
                row,
                rule == null ? null : rule.header(),
                row.detail().isEmpty()
                        ? ""
                        : hidden.maskedIn(
                                new DetailText(tongue.wording(), law.vocabulary())
                                        .of(row.detail())),
                clocks.stream()
                        .filter(one -> ClockTelling.isOf(row, one))
                        .findFirst()
                        .map(telling::tell)
                        .orElse(null),
                history.stream().filter(one -> one.signal() == row.id()).toList());
    }

    /**
     * The clock of the case as a whole: the one with the highest ladder, one with a promise before
     * one without, one that counts longest before the shorter ones.
     */
    private @Nullable CaseClock main(List<CaseClock> clocks) {
        return clocks.stream()
                .filter(one -> !one.clock().reckonings().isEmpty())
                .max(
                        Comparator.comparingInt(this::rungs)
                                .thenComparing(CasePages::isBothPromisedAndLaw)
                                .thenComparing(one -> one.clock().state() != ClockState.ENDED)
                                .thenComparingInt(CasePages::length))
                .orElse(null);
    }

    private int rungs(CaseClock one) {
        return law.rulebook().find(one.rule().id()) instanceof TimeLimit limit
                ? limit.ladder().steps().size()
                : 0;
    }

    private static boolean isBothPromisedAndLaw(CaseClock one) {
        return one.clock().reckoning(Anchor.PROMISED) != null
                && one.clock().reckoning(Anchor.STATUTORY) != null;
    }

    private static int length(CaseClock one) {
        return one.clock().reckonings().stream()
                .mapToInt(reckoning -> reckoning.days().size())
                .max()
                .orElse(0);
    }

    /** Whether the reader acted in the case: then it shows everything, else names are masked. */
    private static boolean isHandledBy(SignedIn reader, CaseFile file) {
        for (int i = 0; i < file.eventCount() && !reader.person().isEmpty(); i++) {
            Actor actor = file.lexicon().actor(file.actorNumber(i));
            boolean isThere =
                    reader.department().isEmpty()
                            || actor.department() == null
                            || reader.department().equals(actor.department());
            if (isThere && reader.person().equals(actor.person())) {
                return true;
            }
        }
        return false;
    }

    private static List<HappenedToSignal> reversed(List<HappenedToSignal> history) {
        return new ArrayList<>(history).reversed();
    }
}
