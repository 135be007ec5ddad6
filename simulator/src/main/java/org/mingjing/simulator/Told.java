package org.mingjing.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What had been told of a case by an instant and had happened by then: the latest version of each
 * message, in the order of occurrence.
 */
final class Told {
    /** Stands for "never" among the indexes of acts. */
    static final int NONE = -1;

    private static final int LAW_OF_2020 = (int) LocalDate.of(2020, 1, 1).toEpochDay();

    private final PlannedCase planned;
    private final NaiveCalendar calendar;
    private final long asOf;
    private final List<Message> acts = new ArrayList<>();
    private final Map<Integer, Long> firstReceptions = new HashMap<>();

    Told(PlannedCase planned, NaiveCalendar calendar, long asOf) {
        this.planned = planned;
        this.calendar = calendar;
        this.asOf = asOf;
        Map<Integer, Message> latest = new HashMap<>();
        for (Message message : planned.messages()) {
            if (message.receivedAt() <= asOf) {
                firstReceptions.merge(message.number(), message.receivedAt(), Math::min);
                latest.merge(message.number(), message, Told::later);
            }
        }
        for (Message message : latest.values()) {
            if (!message.voided() && message.occurredAt() <= asOf) {
                acts.add(message);
            }
        }
        acts.sort(
                Comparator.comparingLong(Message::occurredAt)
                        .thenComparing(Message::act)
                        .thenComparingInt(Message::number));
    }

    private static Message later(Message one, Message other) {
        return one.version() > other.version() ? one : other;
    }

    PlannedCase planned() {
        return planned;
    }

    NaiveCalendar calendar() {
        return calendar;
    }

    long asOf() {
        return asOf;
    }

    @Nullable Item item() {
        return planned.item();
    }

    /** Whether the law of 2020 on the business environment 优化营商环境条例 was in force on a day. */
    static boolean isUnderLawOf2020(int day) {
        return day >= LAW_OF_2020;
    }

    boolean isOf(CaseType type) {
        Item item = planned.item();
        return item != null && item.type() == type;
    }

    List<Message> acts() {
        return acts;
    }

    int size() {
        return acts.size();
    }

    Message act(int index) {
        return acts.get(index);
    }

    /** The indexes of all acts of a kind. */
    int[] all(Act kind) {
        return all(EnumSet.of(kind));
    }

    int[] all(Set<Act> kinds) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            if (kinds.contains(acts.get(i).act())) {
                found.add(i);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The first act of a kind, or {@link #NONE}. */
    int first(Act kind) {
        return firstAfter(NONE, EnumSet.of(kind));
    }

    /** The first such act after an index, or {@link #NONE}. */
    int firstAfter(int index, Set<Act> kinds) {
        for (int i = index + 1; i < acts.size(); i++) {
            if (kinds.contains(acts.get(i).act())) {
                return i;
            }
        }
        return NONE;
    }

    /** The last such act before an index, or {@link #NONE}. */
    int lastBefore(int index, Set<Act> kinds) {
        for (int i = index - 1; i >= 0; i--) {
            if (kinds.contains(acts.get(i).act())) {
                return i;
            }
        }
        return NONE;
    }

    boolean isBefore(int index, Act kind) {
        return lastBefore(index, EnumSet.of(kind)) != NONE;
    }

    /** When the first such act after an index occurred; for ever when there is none. */
    long instantAfter(int index, Set<Act> kinds) {
        int found = firstAfter(index, kinds);
        return found == NONE ? Long.MAX_VALUE : acts.get(found).occurredAt();
    }

    /** When the first version of a message was received. */
    long firstReceived(Message message) {
        return firstReceptions.getOrDefault(message.number(), message.receivedAt());
    }
}
