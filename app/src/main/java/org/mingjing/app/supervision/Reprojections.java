package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.Timelines;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.rulebook.Law;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.rulebook.LawInHistory;
import org.mingjing.rulepack.InvalidPackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges cases again in the background when the law changed, and keeps every due date that it
 * changed. New rules are for the cases of which the answer can still change; what was found in
 * finished ones stays. A calendar is for all cases that ran while it counts otherwise.
 *
 * <p>The work is cut into pieces, each done in one transaction: whoever is killed leaves a piece as
 * it was, and several servers share them. What is due now is judged first, and a server rests
 * between its stretches of work.
 */
@Component
public class Reprojections {
    private static final Logger LOG = LoggerFactory.getLogger(Reprojections.class);

    private final JdbcReprojections pieces;
    private final JdbcCaseStates states;
    private final Judgement judgement;
    private final Timelines timelines;
    private final Catalogue catalogue;
    private final LawInForce law;
    private final ReprojectionProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile @Nullable Compared latest;

    /**
     * How the cases of a law are compared with what they were.
     *
     * @param comparison null when the law before cannot be read, or there was none
     */
    private record Compared(long law, @Nullable DueComparison comparison) {}

    Reprojections(
            JdbcReprojections pieces,
            JdbcCaseStates states,
            Judgement judgement,
            Timelines timelines,
            Catalogue catalogue,
            LawInForce law,
            ReprojectionProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.pieces = pieces;
        this.states = states;
        this.judgement = judgement;
        this.timelines = timelines;
        this.catalogue = catalogue;
        this.law = law;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${mingjing.supervision.reprojection.poll:500ms}")
    void poll() {
        law.refresh();
        plan();
        long until = System.nanoTime() + properties.busy().toNanos();
        boolean goesOn = true;
        while (goesOn) {
            goesOn =
                    pieces.isAnyLeft()
                            && !pieces.isAnyDue(clock.instant())
                            && piece() > 0
                            && System.nanoTime() < until;
        }
    }

    /** Does all that is left, without rest, and answers with how many cases were judged. */
    public int all() {
        law.refresh();
        plan();
        int judged = 0;
        int piece = piece();
        while (piece > 0) {
            judged += piece;
            piece = piece();
        }
        return judged;
    }

    private void plan() {
        if (pieces.planned() < law.law().id()) {
            ZoneId zone = law.pack().calendar().zone();
            law.history()
                    .forEach(one -> transaction.executeWithoutResult(status -> plan(one, zone)));
        }
    }

    private void plan(LawInHistory one, ZoneId zone) {
        if (pieces.begin(one.id(), clock.instant())) {
            boolean open = one.isOfRules() || one.firstChanged() != null;
            pieces.gather(
                    one.id(),
                    open,
                    one.firstChanged(),
                    one.lastChanged(),
                    zone,
                    properties.piece());
            LOG.info("cases are judged again by law {}", one.id());
        }
    }

    private int piece() {
        Integer judged = transaction.execute(status -> next());
        return judged == null ? 0 : judged;
    }

    private int next() {
        catalogue.hold();
        JdbcReprojections.Piece piece = pieces.claim();
        if (piece == null) {
            return 0;
        }
        states.lock(piece.cases());
        Instant now = clock.instant();
        DueComparison comparison = comparison(piece.law());
        List<DueChange> changes;
        if (comparison == null) {
            Map<Long, Instant> before = pieces.dues(piece.cases());
            judge(piece, now);
            changes = changes(piece, before, pieces.dues(piece.cases()));
        } else {
            changes = comparison.of(timelines.of(piece.cases()), now);
            judge(piece, now);
        }
        pieces.store(piece.law(), changes, now);
        int changed = (int) changes.stream().map(DueChange::caseId).distinct().count();
        pieces.done(piece, changed, clock.instant());
        return piece.cases().size();
    }

    private void judge(JdbcReprojections.Piece piece, Instant now) {
        Map<Long, String> causes = new HashMap<>();
        piece.cases().forEach(one -> causes.put(one, HappenedToSignal.BY_LAW + piece.law()));
        judgement.judge(causes, now);
    }

    private static List<DueChange> changes(
            JdbcReprojections.Piece piece, Map<Long, Instant> before, Map<Long, Instant> after) {
        List<DueChange> changes = new ArrayList<>();
        for (long one : piece.cases()) {
            if (!Objects.equals(before.get(one), after.get(one))) {
                changes.add(new DueChange(one, "", "", "", before.get(one), after.get(one)));
            }
        }
        return changes;
    }

    /** Null when the clocks of the law and of the one before it cannot be compared. */
    private @Nullable DueComparison comparison(long number) {
        Compared known = latest;
        if (known == null || known.law() != number) {
            known = new Compared(number, read(number));
            latest = known;
        }
        DueComparison comparison = known.comparison();
        return comparison != null && comparison.isFit(law.law()) ? comparison : null;
    }

    private @Nullable DueComparison read(long number) {
        try {
            Law before = law.find(law.before(number));
            Law after = number == law.law().id() ? law.law() : law.find(number);
            return before == null || after == null ? null : new DueComparison(before, after);
        } catch (InvalidPackException e) {
            LOG.warn("the law before law {} cannot be read any more: {}", number, e.getMessage());
            return null;
        }
    }
}
