package org.mingjing.core.casefile;

import java.util.Arrays;
import java.util.BitSet;
import org.mingjing.core.calendar.CalendarId;

/**
 * Many case files 办件, packed: 40 bytes an event and 8 an attribute, beside the interned texts.
 * Immutable; may be read by many threads, each with its own view.
 */
public final class CaseFiles {
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final ServiceItems items;
    private final CalendarId calendar;
    private final long[] events;
    private final int[] firstEvents;
    private final long[] attributes;
    private final int[] numbers;
    private final int[] itemsOfCases;
    private final int[] attributesOfCases;
    private final BitSet incomplete;

    private CaseFiles(Builder builder, long[] events, int[] firstEvents, long[] attributes) {
        this.vocabulary = builder.vocabulary;
        this.lexicon = builder.lexicon;
        this.items = builder.items;
        this.calendar = builder.calendar;
        this.events = events;
        this.firstEvents = firstEvents;
        this.attributes = attributes;
        this.numbers = Arrays.copyOf(builder.numbers, builder.size);
        this.itemsOfCases = builder.itemsOfCases.clone();
        this.attributesOfCases = builder.attributesOfCases.clone();
        this.incomplete = (BitSet) builder.incomplete.clone();
    }

    public static Builder builder(Vocabulary vocabulary, CalendarId calendar) {
        return new Builder(vocabulary, new Lexicon(), calendar);
    }

    /** A builder whose case files share this lexicon, so that they can be taken from others. */
    public static Builder builder(Vocabulary vocabulary, Lexicon lexicon, CalendarId calendar) {
        return new Builder(vocabulary, lexicon, calendar);
    }

    public int size() {
        return firstEvents.length - 1;
    }

    /** How many messages all timelines hold together. */
    public int eventCount() {
        return firstEvents[size()];
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The service items by which the cases are judged. */
    public ServiceItems items() {
        return items;
    }

    /** A new view, on the case file at an index. */
    public CaseFile get(int index) {
        CaseFile view = new CaseFile(vocabulary, lexicon, items, calendar);
        view.events = events;
        view.attributes = attributes;
        move(view, index);
        return view;
    }

    /** Moves a view of this collection to another case file. */
    public void move(CaseFile view, int index) {
        view.from = firstEvents[index] * PackedEvents.WORDS;
        view.count = firstEvents[index + 1] - firstEvents[index];
        view.id = numbers[index];
        view.item = PairsOfCases.first(itemsOfCases, index);
        view.itemVersion = PairsOfCases.second(itemsOfCases, index);
        view.firstAttribute = PairsOfCases.first(attributesOfCases, index);
        view.attributeCount = PairsOfCases.second(attributesOfCases, index);
        view.incomplete = incomplete.get(index);
    }

    /** When the last message was received, epoch milliseconds; 0 when there is none. */
    public long lastReceivedAt() {
        long last = 0;
        for (int word = 0; word < events.length; word += PackedEvents.WORDS) {
            last = Math.max(last, events[word + 1]);
        }
        return last;
    }

    /** Gathers events in any order of arrival; {@link #build()} groups and orders them. */
    public static final class Builder {
        private final Vocabulary vocabulary;
        private final Lexicon lexicon;
        private final CalendarId calendar;
        private ServiceItems items = ServiceItems.NONE;
        private final IndexOfNumbers indexes = new IndexOfNumbers();
        private final Longs events = new Longs();
        private final Longs attributes = new Longs();
        private final long[] packed = new long[PackedEvents.WORDS];
        private final long[] packedAttributes = new long[PackedEvents.MAX_ATTRIBUTES];
        private int[] numbers = new int[16];
        private int[] itemsOfCases = {};
        private int[] attributesOfCases = {};
        private int[] caseOfEvent = new int[64];
        private final BitSet incomplete = new BitSet();
        private int eventCount;
        private int size;

        private Builder(Vocabulary vocabulary, Lexicon lexicon, CalendarId calendar) {
            this.vocabulary = vocabulary;
            this.lexicon = lexicon;
            this.calendar = calendar;
        }

        public Builder items(ServiceItems catalogue) {
            this.items = catalogue;
            return this;
        }

        public Vocabulary vocabulary() {
            return vocabulary;
        }

        public Lexicon lexicon() {
            return lexicon;
        }

        /** How many events were added so far. */
        public int eventCount() {
            return eventCount;
        }

        /** A draft whose texts and actors are interned here. */
        public EventDraft draft() {
            return new EventDraft(lexicon);
        }

        /** The index of the case file of that number, opened now if it is new. */
        public int caseFile(String number) {
            return caseFile(lexicon.number(number));
        }

        /** The same of the number of a case file that shares this lexicon. */
        public int caseFile(CaseFile like) {
            return caseFile(like.id);
        }

        private int caseFile(int number) {
            int known = indexes.find(number, numbers);
            if (known >= 0) {
                return known;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size] = number;
            indexes.add(size, numbers);
            return size++;
        }

        /** Names the service item applied for; version 0 leaves it to the day of acceptance. */
        public Builder item(int caseFile, String code, int version) {
            itemsOfCases = PairsOfCases.with(itemsOfCases, caseFile, lexicon.number(code), version);
            return this;
        }

        /** Gives the case file its own attributes: those of the draft, and nothing else of it. */
        public Builder attributes(int caseFile, EventDraft draft) {
            attributesOfCases =
                    PairsOfCases.with(
                            attributesOfCases,
                            caseFile,
                            addAttributes(draft),
                            draft.attributeCount());
            return this;
        }

        /** Marks a case file of which something came that could not be taken. */
        public Builder incomplete(int caseFile) {
            incomplete.set(caseFile);
            return this;
        }

        /** Adds the drafted event to a case file. */
        public Builder add(int caseFile, EventDraft draft) {
            draft.pack(packed, 0, addAttributes(draft));
            append(caseFile);
            return this;
        }

        private void append(int caseFile) {
            if (eventCount == caseOfEvent.length) {
                caseOfEvent = Arrays.copyOf(caseOfEvent, eventCount * 2);
            }
            caseOfEvent[eventCount++] = caseFile;
            events.addAll(packed, PackedEvents.WORDS);
        }

        /** Adds an event of a case file that shares this lexicon. */
        public Builder add(int caseFile, CaseFile from, int position) {
            int source = from.from + position * PackedEvents.WORDS;
            System.arraycopy(from.events, source, packed, 0, PackedEvents.WORDS);
            int first =
                    addAttributes(
                            from.attributes,
                            PackedEvents.high(packed[4]),
                            PackedEvents.attributeCount(packed[2]));
            packed[4] = PackedEvents.pair(first, PackedEvents.low(packed[4]));
            append(caseFile);
            return this;
        }

        /**
         * Gives the case file what another one that shares this lexicon has beside its events: the
         * service item, its own attributes, and whether it is incomplete.
         */
        public Builder beside(int caseFile, CaseFile from) {
            itemsOfCases = PairsOfCases.with(itemsOfCases, caseFile, from.item, from.itemVersion);
            attributesOfCases =
                    PairsOfCases.with(
                            attributesOfCases,
                            caseFile,
                            addAttributes(
                                    from.attributes, from.firstAttribute, from.attributeCount),
                            from.attributeCount);
            incomplete.set(caseFile, from.incomplete);
            return this;
        }

        private int addAttributes(long[] source, int from, int count) {
            int first = Math.toIntExact(attributes.size());
            for (int i = from; i < from + count; i++) {
                attributes.add(source[i]);
            }
            return first;
        }

        private int addAttributes(EventDraft draft) {
            int first = Math.toIntExact(attributes.size());
            draft.copyAttributes(packedAttributes, 0);
            attributes.addAll(packedAttributes, draft.attributeCount());
            return first;
        }

        public CaseFiles build() {
            int[] firstEvents = new int[size + 1];
            for (int i = 0; i < eventCount; i++) {
                firstEvents[caseOfEvent[i] + 1]++;
            }
            for (int i = 0; i < size; i++) {
                firstEvents[i + 1] += firstEvents[i];
            }
            boolean isGrouped = isGrouped();
            long[] grouped = isGrouped ? events.drain() : group(firstEvents);
            EventOrder order = new EventOrder(vocabulary, lexicon, attributes::get);
            for (int i = 0; i < size; i++) {
                TimelineOrder.sort(grouped, firstEvents[i], firstEvents[i + 1], order);
            }
            long[] theirs = isGrouped ? attributes.drain() : groupAttributes(grouped);
            return new CaseFiles(this, grouped, firstEvents, theirs);
        }

        /** Those of one case side by side, so that judging it reads them from one place. */
        private long[] groupAttributes(long[] grouped) {
            long[] sorted = new long[Math.toIntExact(attributes.size())];
            int next = 0;
            for (int word = 0; word < grouped.length; word += PackedEvents.WORDS) {
                long pair = grouped[word + 4];
                int count = PackedEvents.attributeCount(grouped[word + 2]);
                attributes.copyTo(PackedEvents.high(pair), sorted, next, count);
                grouped[word + 4] = PackedEvents.pair(next, PackedEvents.low(pair));
                next += count;
            }
            for (int i = 0; 2 * i < attributesOfCases.length; i++) {
                int count = PairsOfCases.second(attributesOfCases, i);
                attributes.copyTo(PairsOfCases.first(attributesOfCases, i), sorted, next, count);
                attributesOfCases[2 * i] = next;
                next += count;
            }
            attributes.drain();
            return sorted;
        }

        private long[] group(int[] firstEvents) {
            long[] grouped = new long[Math.multiplyExact(eventCount, PackedEvents.WORDS)];
            int[] next = Arrays.copyOf(firstEvents, size);
            for (int i = 0; i < eventCount; i++) {
                int target = next[caseOfEvent[i]]++;
                events.copyTo(
                        (long) i * PackedEvents.WORDS,
                        grouped,
                        target * PackedEvents.WORDS,
                        PackedEvents.WORDS);
            }
            return grouped;
        }

        private boolean isGrouped() {
            for (int i = 1; i < eventCount; i++) {
                if (caseOfEvent[i] < caseOfEvent[i - 1]) {
                    return false;
                }
            }
            return true;
        }
    }
}
