package org.mingjing.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as planned: everything that will ever be told about it.
 *
 * @param number the case's number 办件编号
 * @param item what is applied for; null when the source names none
 * @param messages in any order, all versions
 */
record PlannedCase(String number, @Nullable Item item, List<Message> messages) {
    PlannedCase {
        messages = List.copyOf(messages);
    }
}
