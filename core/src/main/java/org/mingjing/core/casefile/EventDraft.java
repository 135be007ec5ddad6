package org.mingjing.core.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * An event being written down, before it is packed into a timeline. Reused by readers: {@link
 * #clear()} between two events.
 *
 * <p>Instants are epoch milliseconds. What is not set: activity {@link Vocabulary#OTHER}, received
 * when it occurred, version 1, sequence 0, no id, actor unknown.
 */
public final class EventDraft {
    private final Lexicon lexicon;
    private int activity;
    private int name;
    private long occurredAt;
    private long receivedAt;
    private boolean received;
    private int version;
    private int flags;
    private int sequence;
    private int actor;
    private int message;
    private long[] attributes = new long[16];
    private int attributeCount;

    public EventDraft(Lexicon lexicon) {
        this.lexicon = lexicon;
        clear();
    }

    /** Forgets everything, for the next event. */
    public EventDraft clear() {
        activity = 0;
        name = 0;
        occurredAt = 0;
        receivedAt = 0;
        received = false;
        version = 1;
        flags = 0;
        sequence = 0;
        actor = 0;
        message = -1;
        attributeCount = 0;
        return this;
    }

    public EventDraft activity(Activity kind) {
        this.activity = kind.code();
        return this;
    }

    /** The activity's name as the source sent it. */
    public EventDraft name(String sourceName) {
        this.name = lexicon.number(sourceName);
        return this;
    }

    public EventDraft occurredAt(long epochMillis) {
        this.occurredAt = epochMillis;
        return this;
    }

    public EventDraft occurredAt(Instant instant) {
        return occurredAt(instant.toEpochMilli());
    }

    /** Marks that the source told the day only; occurredAt is then the day's first instant. */
    public EventDraft dayPrecision() {
        this.flags |= PackedEvents.DAY_PRECISION;
        return this;
    }

    public EventDraft receivedAt(long epochMillis) {
        this.receivedAt = epochMillis;
        this.received = true;
        return this;
    }

    public EventDraft receivedAt(Instant instant) {
        return receivedAt(instant.toEpochMilli());
    }

    /** The message's id at its source; versions of one message share it. */
    public EventDraft message(String id) {
        this.message = lexicon.number(id);
        return this;
    }

    /**
     * The data version 数据版本号 of the message: the highest one received counts.
     *
     * @throws IllegalArgumentException outside of 1…4095
     */
    public EventDraft version(int dataVersion) {
        if (dataVersion < 1 || dataVersion > PackedEvents.MAX_VERSION) {
            throw new IllegalArgumentException("data version out of 1…4095: " + dataVersion);
        }
        this.version = dataVersion;
        return this;
    }

    /**
     * Marks that the source numbers no versions: of the messages of this id in its case that are so
     * marked, the one received first becomes version 1, the next one 2, and so on. Those received
     * at one instant are one version.
     */
    public EventDraft versionByReception() {
        this.flags |= PackedEvents.BY_RECEPTION;
        return this;
    }

    /** Marks that this version deletes the message at its source. */
    public EventDraft voided() {
        this.flags |= PackedEvents.VOID;
        return this;
    }

    /** The source's own order among simultaneous events. */
    public EventDraft sequence(int number) {
        this.sequence = number;
        return this;
    }

    public EventDraft actor(Actor who) {
        this.actor = lexicon.number(who);
        return this;
    }

    public EventDraft text(Attribute attribute, String value) {
        return put(attribute, AttributeType.TEXT, lexicon.number(value));
    }

    /**
     * Numbers keep four fractional digits, rounded half up.
     *
     * @throws IllegalArgumentException from about 3.6 million millions on
     */
    public EventDraft number(Attribute attribute, BigDecimal value) {
        long packed =
                value.setScale(AttributeType.FRACTION_DIGITS, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact();
        return put(attribute, AttributeType.NUMBER, packed);
    }

    public EventDraft instant(Attribute attribute, long epochMillis) {
        return put(attribute, AttributeType.INSTANT, epochMillis);
    }

    public EventDraft date(Attribute attribute, LocalDate value) {
        return put(attribute, AttributeType.DATE, value.toEpochDay());
    }

    public EventDraft flag(Attribute attribute, boolean value) {
        return put(attribute, AttributeType.FLAG, value ? 1 : 0);
    }

    private EventDraft put(Attribute attribute, AttributeType type, long value) {
        if (attribute.type() != type) {
            throw new IllegalArgumentException(
                    attribute.id() + " is " + attribute.type() + ", not " + type);
        }
        if (attributeCount == PackedEvents.MAX_ATTRIBUTES) {
            throw new IllegalArgumentException("an event carries at most 255 attributes");
        }
        if (attributeCount == attributes.length) {
            attributes = Arrays.copyOf(attributes, attributeCount * 2);
        }
        attributes[attributeCount++] = PackedEvents.attribute(attribute.code(), value);
        return this;
    }

    /** When the event occurred, epoch milliseconds. */
    public long occurredAt() {
        return occurredAt;
    }

    int attributeCount() {
        return attributeCount;
    }

    void copyAttributes(long[] target, int at) {
        System.arraycopy(attributes, 0, target, at, attributeCount);
    }

    void pack(long[] target, int at, int firstAttribute) {
        target[at] = occurredAt;
        target[at + 1] = received ? receivedAt : occurredAt;
        target[at + 2] = PackedEvents.head(activity, attributeCount, version, flags, sequence);
        target[at + 3] = PackedEvents.pair(actor, message);
        target[at + 4] = PackedEvents.pair(firstAttribute, name);
    }
}
