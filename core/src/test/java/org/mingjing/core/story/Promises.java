package org.mingjing.core.story;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.ExtensionTerms;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** Time limits of stories: decide within so much after acceptance. */
public final class Promises {
    private static final RuleHeader HEADER =
            RuleHeader.of("decide-in-time", new Bilingual("按期决定", "decide in time"));

    /** Ten more working days, once, by an approver. */
    public static final ExtensionTerms TEN_MORE_DAYS =
            new ExtensionTerms(
                    Words.EXTEND.bit(),
                    new Limit.Running(10, LimitUnit.WORKING_DAYS, Roll.NONE),
                    Words.GRANTED,
                    Words.APPROVER,
                    ExtensionTerms.Scope.BOTH);

    private Promises() {}

    public static TimeLimit promised(Limit limit) {
        return decide(limit, null).build(Words.LENIENT);
    }

    public static TimeLimit statutory(Limit limit) {
        return decide(null, limit).build(Words.LENIENT);
    }

    public static TimeLimit promised(Limit promise, Limit law) {
        return decide(promise, law).build(Words.LENIENT);
    }

    /** The same, accepted by silence as well. */
    public static TimeLimit strictly(Limit promise, Limit law) {
        return decide(promise, law).build(Words.STRICT);
    }

    /** A rule to add terms to. */
    public static TimeLimit.Builder decide(@Nullable Limit promise, @Nullable Limit law) {
        TimeLimit.Builder rule =
                TimeLimit.builder(HEADER)
                        .start(new TimeLimit.Start.Accepted())
                        .response(new TimeLimit.Response(Words.DECIDE.bit(), Words.WITHDRAW.bit()));
        if (promise != null) {
            rule.promised(new LimitSource.Own(promise));
        }
        if (law != null) {
            rule.statutory(new LimitSource.Own(law));
        }
        return rule;
    }
}
