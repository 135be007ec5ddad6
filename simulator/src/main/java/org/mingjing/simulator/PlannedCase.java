package org.mingjing.simulator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as planned: everything that will ever be told about it.
 *
 * @param number the case's number 办件编号
 * @param item what is applied for; null when the source names none
 * @param twists what is done on purpose in it; it says nothing about what is a breach
 * @param messages in any order, all versions
 */
record PlannedCase(String number, @Nullable Item item, Set<Twist> twists, List<Message> messages) {
    PlannedCase {
        twists = Set.copyOf(twists);
        messages = List.copyOf(messages);
    }

    /** The case as it had been told by an instant. */
    PlannedCase toldBy(long instant) {
        return new PlannedCase(
                number,
                item,
                twists,
                messages.stream().filter(message -> message.receivedAt() <= instant).toList());
    }
}
