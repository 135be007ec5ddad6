package org.mingjing.app.casefile;

import java.util.List;

/**
 * What is told of cases at once.
 *
 * @param messages to be kept
 * @param refused what came and could not be taken
 * @param settled what could not be taken earlier, and was now, or need not be
 */
public record Delivery(List<CaseMessage> messages, List<Refusal> refused, List<Refusal> settled) {
    public Delivery {
        messages = List.copyOf(messages);
        refused = List.copyOf(refused);
        settled = List.copyOf(settled);
    }

    /** Messages of which none was refused. */
    public static Delivery of(List<CaseMessage> messages) {
        return new Delivery(messages, List.of(), List.of());
    }
}
