package org.mingjing.core.rule;

/** Takes what is found in the cases that are judged, in the order of cases and rules. */
@FunctionalInterface
public interface FindingSink {
    void found(Finding finding);

    /**
     * Takes a rule that could not be judged in a case; what it found there before is kept.
     *
     * @throws IllegalStateException unless overridden: it is never passed over in silence
     */
    default void unjudged(Unjudged unjudged) {
        throw new IllegalStateException(
                "case "
                        + unjudged.caseNumber()
                        + ", rule "
                        + unjudged.rule().id()
                        + ": "
                        + unjudged.reason());
    }
}
