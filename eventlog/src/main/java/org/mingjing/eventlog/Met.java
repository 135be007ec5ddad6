package org.mingjing.eventlog;

import java.util.BitSet;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;

/** Which acts and data were met in all files of one reading. */
final class Met {
    private static final int ATTRIBUTES = 256;

    private long activities;
    private final BitSet attributes = new BitSet();
    private final BitSet pairs = new BitSet();

    void act(Activity activity) {
        activities |= activity.bit();
    }

    /** Data of a case as a whole. */
    void data(Attribute attribute) {
        attributes.set(attribute.code());
    }

    /** Data that came with an act. */
    void data(Activity activity, Attribute attribute) {
        attributes.set(attribute.code());
        pairs.set(pair(activity, attribute));
    }

    /** Mask of the activities met. */
    long activities() {
        return activities;
    }

    boolean has(Activity activity) {
        return (activity.bit() & activities) != 0;
    }

    boolean has(Attribute attribute) {
        return attributes.get(attribute.code());
    }

    boolean has(Activity activity, Attribute attribute) {
        return pairs.get(pair(activity, attribute));
    }

    private static int pair(Activity activity, Attribute attribute) {
        return activity.code() * ATTRIBUTES + attribute.code();
    }
}
