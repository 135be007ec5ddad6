package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.timelimit.Limit;

/** Where a rule takes a limit from. */
public sealed interface LimitSource {
    /** The rule's own limit. */
    record Own(Limit limit) implements LimitSource {}

    /** The promised limit of the case's service item, else another. */
    record ItemPromised(@Nullable Limit otherwise) implements LimitSource {}

    /**
     * The statutory limit of the case's service item, else another: laws and regulations that
     * provide otherwise prevail (行政许可法 42).
     */
    record ItemStatutory(@Nullable Limit otherwise) implements LimitSource {}

    /** The limit that the case's service item sets for a step; without one there is no limit. */
    record ItemStep(Activity activity) implements LimitSource {}

    /** As many working days as the starting event names; without a number there is no limit. */
    record EventDays(Attribute attribute) implements LimitSource {}

    /** A date that the case carries; without it there is no limit. */
    record CaseDate(Attribute attribute) implements LimitSource {}

    /** A date that the starting event carries; without it there is no limit. */
    record EventDate(Attribute attribute) implements LimitSource {}
}
