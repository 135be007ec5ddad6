package org.mingjing.core.proof;

import java.util.ArrayList;
import java.util.List;
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
        Ladder ladder,
        TimeLimit.Judging judging,
        TimeLimit.Pausing pausing,
        @Nullable ExtensionTerms extension) {
    static final long ANSWERS = Words.DECIDE.bit();
    static final long ENDINGS = Words.WITHDRAW.bit();

    TimeLimit rule(Procedure procedure) {
        List<LimitSource> promises = new ArrayList<>();
        promised.forEach(limit -> promises.add(new LimitSource.Own(limit)));
        promises.add(new LimitSource.CaseDate(Words.PROMISE));
        TimeLimit.Builder builder =
                TimeLimit.builder(header)
                        .start(start)
                        .response(new TimeLimit.Response(ANSWERS, ENDINGS))
                        .promised(promises.toArray(LimitSource[]::new))
                        .statutory(
                                statutory.stream()
                                        .map(LimitSource.Own::new)
                                        .toArray(LimitSource[]::new))
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
                + ladder.steps()
                + " "
                + judging
                + " "
                + pausing
                + " "
                + extension;
    }
}
