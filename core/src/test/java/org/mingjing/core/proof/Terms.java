package org.mingjing.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.ExtensionTerms;
import org.mingjing.core.rule.Ladder;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.story.Words;
import org.mingjing.core.timelimit.Limit;

/** The terms of a random time limit in one version, as plain values. */
record Terms(
        RuleHeader header,
        TimeLimit.Start start,
        List<Limit> promised,
        List<Limit> statutory,
        Set<From> further,
        Ladder ladder,
        TimeLimit.Judging judging,
        TimeLimit.Pausing pausing,
        @Nullable ExtensionTerms extension) {
    /** Where limits come from beside the rule itself and the date the case carries. */
    enum From {
        ITEM_PROMISE,
        EVENT_DAYS,
        EVENT_DATE,
        ITEM_LAW;

        private LimitSource source() {
            return switch (this) {
                case ITEM_PROMISE -> new LimitSource.ItemPromised(null);
                case EVENT_DAYS -> new LimitSource.EventDays(Words.GRANTED);
                case EVENT_DATE -> new LimitSource.EventDate(Words.PROMISE);
                case ITEM_LAW -> new LimitSource.ItemStatutory(null);
            };
        }
    }

    static final long ANSWERS = Words.DECIDE.bit();
    static final long ENDINGS = Words.WITHDRAW.bit();

    TimeLimit rule(Procedure procedure) {
        List<LimitSource> promises = new ArrayList<>();
        promised.forEach(limit -> promises.add(new LimitSource.Own(limit)));
        promises.add(new LimitSource.CaseDate(Words.PROMISE));
        List<LimitSource> laws = new ArrayList<>();
        statutory.forEach(limit -> laws.add(new LimitSource.Own(limit)));
        further.forEach(from -> (from == From.ITEM_LAW ? laws : promises).add(from.source()));
        TimeLimit.Builder builder =
                TimeLimit.builder(header)
                        .start(start)
                        .response(new TimeLimit.Response(ANSWERS, ENDINGS))
                        .promised(promises.toArray(LimitSource[]::new))
                        .statutory(laws.toArray(LimitSource[]::new))
                        .ladder(ladder)
                        .judging(judging)
                        .pausing(pausing);
        if (extension != null) {
            builder.extension(extension);
        }
        return builder.build(procedure);
    }

    @Override
    public String toString() {
        return "v"
                + header.version()
                + " "
                + header.reach()
                + " from "
                + header.effectiveFrom()
                + " until "
                + header.effectiveUntil()
                + " "
                + start
                + " promised "
                + promised
                + " statutory "
                + statutory
                + " "
                + further
                + " "
                + ladder.steps()
                + " "
                + judging
                + " "
                + pausing
                + " "
                + extension;
    }
}
