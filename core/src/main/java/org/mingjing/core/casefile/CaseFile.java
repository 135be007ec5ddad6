package org.mingjing.core.casefile;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarId;

/**
 * A view of one case file 办件: one matter in hand with its timeline of events in order of
 * occurrence, all versions of every message included.
 *
 * <p>The view may be moved over the case files of one collection ({@link CaseFiles#move}), so that
 * reading millions of them allocates nothing; {@link #copy()} keeps one. Not thread-safe while it
 * is moved. Instants are epoch milliseconds.
 */
public final class CaseFile {
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final ServiceItems items;
    long[] events = {};
    int from;
    int count;
    long[] attributes = {};
    int firstAttribute;
    int attributeCount;
    int id;
    int item;
    int itemVersion;
    boolean incomplete;
    CalendarId calendar;

    CaseFile(Vocabulary vocabulary, Lexicon lexicon, ServiceItems items, CalendarId calendar) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.items = items;
        this.calendar = calendar;
    }

    /** The case's number 办件编号 at its source. */
    public String id() {
        return lexicon.text(id);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public CalendarId calendar() {
        return calendar;
    }

    /** The code of the service item applied for; empty when the source told none. */
    public String itemCode() {
        return lexicon.text(item);
    }

    /** The version of the service item that the case names; 0 when it names none. */
    public int itemVersion() {
        return itemVersion;
    }

    /**
     * The version of the service item that holds for this case: the one it names, else the one in
     * force on {@code day}.
     *
     * @param day epoch day of acceptance
     */
    public @Nullable ServiceItem itemOn(int day) {
        return item == 0 ? null : items.inForce(lexicon.text(item), itemVersion, day);
    }

    /**
     * Whether the source told something of this case that could not be taken, so that what seems
     * never to have happened may have.
     */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** How many messages the timeline holds, all versions counted. */
    public int eventCount() {
        return count;
    }

    public long occurredAt(int position) {
        return events[at(position)];
    }

    public long receivedAt(int position) {
        return events[at(position) + 1];
    }

    public int activityCode(int position) {
        return PackedEvents.activity(events[at(position) + 2]);
    }

    public int version(int position) {
        return PackedEvents.version(events[at(position) + 2]);
    }

    public boolean isVoid(int position) {
        return (PackedEvents.flags(events[at(position) + 2]) & PackedEvents.VOID) != 0;
    }

    /** Whether the source told the day only; the event then occurred at the day's first instant. */
    public boolean isDayPrecise(int position) {
        return (PackedEvents.flags(events[at(position) + 2]) & PackedEvents.DAY_PRECISION) != 0;
    }

    /** Whether other messages of this case share the message's id. */
    public boolean isVersioned(int position) {
        return (PackedEvents.flags(events[at(position) + 2]) & PackedEvents.VERSIONED) != 0;
    }

    /** The number of the actor in the lexicon. */
    public int actorNumber(int position) {
        return PackedEvents.high(events[at(position) + 3]);
    }

    /** Whether two messages are versions of one. */
    public boolean isSameMessage(int position, int other) {
        int message = PackedEvents.low(events[at(position) + 3]);
        return message >= 0 && message == PackedEvents.low(events[at(other) + 3]);
    }

    /**
     * The message's id without its version; {@code #n} by sequence when the source sends no ids.
     */
    public String message(int position) {
        int message = PackedEvents.low(events[at(position) + 3]);
        return message >= 0
                ? lexicon.text(message)
                : "#" + PackedEvents.sequence(events[at(position) + 2]);
    }

    /** The source's own order among simultaneous events; 0 when it has none. */
    public int sequence(int position) {
        return PackedEvents.sequence(events[at(position) + 2]);
    }

    /** Whether the source gave the message an id. */
    public boolean hasMessageId(int position) {
        return PackedEvents.low(events[at(position) + 3]) >= 0;
    }

    /** The activity's name as the source sent it; may be empty. */
    public String name(int position) {
        return lexicon.text(PackedEvents.low(events[at(position) + 4]));
    }

    /** The packed value of an event's attribute, or {@code absent}. */
    public long value(int position, Attribute attribute, long absent) {
        int word = at(position);
        return find(
                PackedEvents.high(events[word + 4]),
                PackedEvents.attributeCount(events[word + 2]),
                attribute.code(),
                absent);
    }

    /** Whether an event carries the attribute. */
    public boolean has(int position, Attribute attribute) {
        return value(position, attribute, 0) == value(position, attribute, 1);
    }

    /** How many attributes an event carries. */
    public int attributeCount(int position) {
        return PackedEvents.attributeCount(events[at(position) + 2]);
    }

    /** The code of one of them, by its index. */
    public int attributeCode(int position, int index) {
        return PackedEvents.attributeCode(
                attributes[PackedEvents.high(events[at(position) + 4]) + index]);
    }

    /** The {@link #bit}s of the attributes that the case or any of its messages carries. */
    public long told() {
        int first = Integer.MAX_VALUE;
        int end = 0;
        int total = 0;
        for (int position = 0; position < count; position++) {
            int word = at(position);
            int from = PackedEvents.high(events[word + 4]);
            int number = PackedEvents.attributeCount(events[word + 2]);
            first = number == 0 ? first : Math.min(first, from);
            end = number == 0 ? end : Math.max(end, from + number);
            total += number;
        }
        long own = bits(firstAttribute, attributeCount);
        boolean isOneRun = end - first == total;
        return own | (isOneRun ? bits(first, total) : toldByEach());
    }

    private long toldByEach() {
        long bits = 0;
        for (int position = 0; position < count; position++) {
            int word = at(position);
            bits |=
                    bits(
                            PackedEvents.high(events[word + 4]),
                            PackedEvents.attributeCount(events[word + 2]));
        }
        return bits;
    }

    /** The bit that stands for an attribute in a mask; codes from 63 on share the last one. */
    public static long bit(Attribute attribute) {
        return bit(attribute.code());
    }

    private static long bit(int code) {
        return 1L << Math.min(code, Long.SIZE - 1);
    }

    private long bits(int first, int number) {
        long bits = 0;
        for (int i = 0; i < number; i++) {
            bits |= bit(PackedEvents.attributeCode(attributes[first + i]));
        }
        return bits;
    }

    /** The packed value of the case's own attribute, or {@code absent}. */
    public long value(Attribute attribute, long absent) {
        return find(firstAttribute, attributeCount, attribute.code(), absent);
    }

    /** Whether the case itself carries the attribute. */
    public boolean has(Attribute attribute) {
        return value(attribute, 0) == value(attribute, 1);
    }

    private long find(int first, int number, int code, long absent) {
        for (int i = 0; i < number; i++) {
            if (PackedEvents.attributeCode(attributes[first + i]) == code) {
                return PackedEvents.attributeValue(attributes[first + i]);
            }
        }
        return absent;
    }

    /** The event at a position, unpacked. */
    public CaseEvent event(int position) {
        int word = at(position);
        long head = events[word + 2];
        return new CaseEvent(
                position,
                message(position),
                PackedEvents.version(head),
                isVoid(position),
                vocabulary.activity(PackedEvents.activity(head)),
                name(position),
                Instant.ofEpochMilli(events[word]),
                Instant.ofEpochMilli(events[word + 1]),
                isDayPrecise(position),
                lexicon.actor(actorNumber(position)));
    }

    /** A view of this case file of its own, which no move disturbs. */
    public CaseFile copy() {
        CaseFile copy = under(items);
        copy.events = Arrays.copyOfRange(events, from, from + count * PackedEvents.WORDS);
        copy.from = 0;
        return copy;
    }

    /** A view of the same case file, its timeline shared, under other service items. */
    public CaseFile under(ServiceItems catalogue) {
        CaseFile other = new CaseFile(vocabulary, lexicon, catalogue, calendar);
        other.events = events;
        other.from = from;
        other.count = count;
        other.attributes = attributes;
        other.firstAttribute = firstAttribute;
        other.attributeCount = attributeCount;
        other.id = id;
        other.item = item;
        other.itemVersion = itemVersion;
        other.incomplete = incomplete;
        return other;
    }

    private int at(int position) {
        return from + position * PackedEvents.WORDS;
    }
}
