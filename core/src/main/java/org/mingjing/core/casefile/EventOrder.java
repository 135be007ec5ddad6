package org.mingjing.core.casefile;

import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The order of a timeline: occurrence, the pack's order of activities, the source's sequence; then
 * message and version, then all else that an event says, so that the order never depends on who was
 * handed over first.
 */
final class EventOrder {
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final LongUnaryOperator attributes;

    /**
     * @param attributes the packed attributes to which the events refer, by index
     */
    EventOrder(Vocabulary vocabulary, Lexicon lexicon, LongUnaryOperator attributes) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.attributes = attributes;
    }

    /** Compares the event that begins at word {@code i} of {@code a} with that at j of b. */
    int compare(long[] a, int i, long[] b, int j) {
        int byInstant = Long.compare(a[i], b[j]);
        if (byInstant != 0) {
            return byInstant;
        }
        long one = a[i + 2];
        long other = b[j + 2];
        int byActivity = Integer.compare(PackedEvents.activity(one), PackedEvents.activity(other));
        if (byActivity != 0) {
            return byActivity;
        }
        int bySequence = Integer.compare(PackedEvents.sequence(one), PackedEvents.sequence(other));
        if (bySequence != 0) {
            return bySequence;
        }
        int byMessage = byMessage(PackedEvents.low(a[i + 3]), PackedEvents.low(b[j + 3]));
        if (byMessage != 0) {
            return byMessage;
        }
        int byVersion = Integer.compare(PackedEvents.version(one), PackedEvents.version(other));
        if (byVersion != 0) {
            return byVersion;
        }
        int byReception = Long.compare(a[i + 1], b[j + 1]);
        return byReception != 0 ? byReception : byContent(a, i, b, j);
    }

    private int byMessage(int one, int other) {
        if (one == other || one < 0 || other < 0) {
            return Integer.compare(one, other);
        }
        return byText(one, other);
    }

    private int byText(int one, int other) {
        return one == other ? 0 : lexicon.text(one).compareTo(lexicon.text(other));
    }

    private int byContent(long[] a, int i, long[] b, int j) {
        int byFlags = Integer.compare(PackedEvents.flags(a[i + 2]), PackedEvents.flags(b[j + 2]));
        if (byFlags != 0) {
            return byFlags;
        }
        int byName = byText(PackedEvents.low(a[i + 4]), PackedEvents.low(b[j + 4]));
        if (byName != 0) {
            return byName;
        }
        int byActor = byActor(PackedEvents.high(a[i + 3]), PackedEvents.high(b[j + 3]));
        return byActor != 0 ? byActor : byAttributes(a, i, b, j);
    }

    private int byActor(int one, int other) {
        if (one == other) {
            return 0;
        }
        Actor first = lexicon.actor(one);
        Actor second = lexicon.actor(other);
        int byPerson = byWord(first.person(), second.person());
        if (byPerson != 0) {
            return byPerson;
        }
        int byPost = byWord(first.post(), second.post());
        return byPost != 0 ? byPost : byWord(first.department(), second.department());
    }

    private static int byWord(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    private int byAttributes(long[] a, int i, long[] b, int j) {
        int count = PackedEvents.attributeCount(a[i + 2]);
        int otherCount = PackedEvents.attributeCount(b[j + 2]);
        int one = PackedEvents.high(a[i + 4]);
        int other = PackedEvents.high(b[j + 4]);
        for (int k = 0; k < Math.min(count, otherCount); k++) {
            int byAttribute =
                    byAttribute(attributes.applyAsLong(one + k), attributes.applyAsLong(other + k));
            if (byAttribute != 0) {
                return byAttribute;
            }
        }
        return Integer.compare(count, otherCount);
    }

    private int byAttribute(long one, long other) {
        int code = PackedEvents.attributeCode(one);
        int byCode = Integer.compare(code, PackedEvents.attributeCode(other));
        if (byCode != 0) {
            return byCode;
        }
        long value = PackedEvents.attributeValue(one);
        long otherValue = PackedEvents.attributeValue(other);
        return vocabulary.attribute(code).type() == AttributeType.TEXT
                ? byText((int) value, (int) otherValue)
                : Long.compare(value, otherValue);
    }
}
