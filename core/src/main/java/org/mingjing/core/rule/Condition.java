package org.mingjing.core.rule;

/** A question about a triggering event and its case, answered without side effects. */
@FunctionalInterface
public interface Condition {
    /** Whether it holds; false also when a number or date it needs is missing. */
    boolean holds(CaseContext context);
}
