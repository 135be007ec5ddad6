package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.SourceProfile;

/**
 * Required steps 缺环节: by the time a case is closed, certain activities must have happened. The
 * finding names those that are missing.
 */
public final class RequiredSteps extends Rule {
    private final Level level;
    private final List<ServiceItem.Step> required;
    private final Source source;
    private final long untold;

    /** Where the list of required activities comes from. */
    public enum Source {
        /** The rule's own list. */
        RULE,
        /** The steps of the case's service item, else the rule's own list; without one nothing. */
        ITEM
    }

    /**
     * @param closing mask of the activities that close a case; the first of them is judged
     * @param required the activities that must have happened by then
     */
    public RequiredSteps(
            RuleHeader header, Level level, long closing, List<Activity> required, Source source) {
        this(header, level, closing, required, source, 0);
    }

    private RequiredSteps(
            RuleHeader header,
            Level level,
            long closing,
            List<Activity> required,
            Source source,
            long untold) {
        super(header, closing);
        this.untold = untold;
        this.level = level;
        this.required = required.stream().map(step -> new ServiceItem.Step(step, null)).toList();
        this.source = source;
        if (required.isEmpty() && source == Source.RULE) {
            throw new IllegalArgumentException(header.id() + ": no step is required");
        }
    }

    @Override
    public Level gravest() {
        return level;
    }

    /** Steps that nobody tells are not missed. */
    @Override
    RequiredSteps sentBy(SourceProfile profile) {
        List<Activity> steps = required.stream().map(ServiceItem.Step::activity).toList();
        return new RequiredSteps(header(), level, triggers(), steps, source, profile.untold());
    }

    @Override
    boolean restsOnAbsence() {
        return true;
    }

    @Override
    boolean foresee(Foresight ahead) {
        int closing = ahead.firstOf(triggers(), 0);
        List<ServiceItem.Step> steps = steps(ahead.item());
        long doneOrUntold = ahead.maskUntil(closing) | untold;
        boolean isComplete =
                steps.stream().allMatch(step -> (step.activity().bit() & doneOrUntold) != 0);
        return steps.isEmpty() || (isComplete && ahead.isJudged(closing));
    }

    @Override
    void judge(Facts facts, Findings findings) {
        int closing = facts.firstOf(triggers(), 0);
        if (closing < 0 || !findings.judges(closing)) {
            return;
        }
        List<ServiceItem.Step> steps = steps(facts.item());
        if (steps.isEmpty()) {
            return;
        }
        findings.judged();
        List<String> missing = null;
        long doneOrUntold = facts.maskUntil(closing) | untold;
        for (int i = 0; i < steps.size(); i++) {
            Activity step = steps.get(i).activity();
            if ((step.bit() & doneOrUntold) == 0) {
                missing = missing == null ? new ArrayList<>() : missing;
                missing.add(step.id());
            }
        }
        if (missing != null) {
            findings.found(
                    level, facts.at(closing), closing, -1, "missing=" + String.join("+", missing));
        }
    }

    private List<ServiceItem.Step> steps(@Nullable ServiceItem item) {
        ServiceItem telling = source == Source.ITEM ? item : null;
        return telling == null || telling.steps().isEmpty() ? required : telling.steps();
    }
}
