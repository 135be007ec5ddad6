package org.mingjing.core.casefile;

import java.util.Arrays;
import org.mingjing.core.calendar.CalendarId;

/**
 * Case files that still grow, packed as in {@link CaseFiles}: the memory of a live host. Events may
 * come in any order; each is put in its place in its case's timeline. One thread.
 */
public final class OpenCaseFiles {
    private static final long[] NOTHING = {};

    /** Most cases have a handful of events, and there are millions of cases: room for few more. */
    private static final int EVENTS_AT_ONCE = 2;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final ServiceItems items;
    private final CalendarId calendar;
    private final IndexOfNumbers indexes = new IndexOfNumbers();
    private long[][] events = new long[64][];
    private long[][] attributes = new long[64][];
    private int[] counts = new int[64];
    private int[] attributeSizes = new int[64];
    private int[] numbers = new int[64];
    private int[] itemsOfCases = {};
    private int[] attributesOfCases = {};
    private final EventOrder order;
    private int size;
    private int placing;

    public OpenCaseFiles(
            Vocabulary vocabulary, Lexicon lexicon, ServiceItems items, CalendarId calendar) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.items = items;
        this.calendar = calendar;
        this.order = new EventOrder(vocabulary, lexicon, index -> attributes[placing][(int) index]);
    }

    public int size() {
        return size;
    }

    /** The index of the case file of that number, opened now if it is new. */
    public int caseFile(String number) {
        int text = lexicon.number(number);
        int known = indexes.find(text, numbers);
        if (known >= 0) {
            return known;
        }
        if (size == events.length) {
            grow();
        }
        events[size] = NOTHING;
        attributes[size] = NOTHING;
        numbers[size] = text;
        indexes.add(size, numbers);
        return size++;
    }

    private void grow() {
        int length = size + size / 2;
        events = Arrays.copyOf(events, length);
        attributes = Arrays.copyOf(attributes, length);
        counts = Arrays.copyOf(counts, length);
        attributeSizes = Arrays.copyOf(attributeSizes, length);
        numbers = Arrays.copyOf(numbers, length);
    }

    /** Names the service item applied for; version 0 leaves it to the day of acceptance. */
    public void item(int caseFile, String code, int version) {
        itemsOfCases = PairsOfCases.with(itemsOfCases, caseFile, lexicon.number(code), version);
    }

    /**
     * Gives the case file its own attributes: those of the draft, and nothing else of it. The last
     * ones given hold.
     */
    public void attributes(int caseFile, EventDraft draft) {
        int first = room(caseFile, draft.attributeCount());
        draft.copyAttributes(attributes[caseFile], first);
        attributesOfCases =
                PairsOfCases.with(attributesOfCases, caseFile, first, draft.attributeCount());
    }

    /** Adds the drafted event to a case file. */
    public void add(int caseFile, EventDraft draft) {
        int first = room(caseFile, draft.attributeCount());
        draft.copyAttributes(attributes[caseFile], first);
        int word = nextWord(caseFile);
        draft.pack(events[caseFile], word, first);
        place(caseFile);
    }

    /** Adds an event of a case file that shares this lexicon. */
    public void add(int caseFile, CaseFile from, int position) {
        int source = from.from + position * PackedEvents.WORDS;
        long head = from.events[source + 2];
        int words = PackedEvents.attributeCount(head);
        int first = room(caseFile, words);
        System.arraycopy(
                from.attributes,
                PackedEvents.high(from.events[source + 4]),
                attributes[caseFile],
                first,
                words);
        int word = nextWord(caseFile);
        System.arraycopy(from.events, source, events[caseFile], word, PackedEvents.WORDS);
        events[caseFile][word + 4] =
                PackedEvents.pair(first, PackedEvents.low(from.events[source + 4]));
        place(caseFile);
    }

    /**
     * Gives the case file what another one that shares this lexicon has beside its events: the
     * service item and its own attributes.
     */
    public void beside(int caseFile, CaseFile from) {
        itemsOfCases = PairsOfCases.with(itemsOfCases, caseFile, from.item, from.itemVersion);
        int first = room(caseFile, from.attributeCount);
        System.arraycopy(
                from.attributes,
                from.firstAttribute,
                attributes[caseFile],
                first,
                from.attributeCount);
        attributesOfCases =
                PairsOfCases.with(attributesOfCases, caseFile, first, from.attributeCount);
    }

    private int room(int caseFile, int words) {
        int first = attributeSizes[caseFile];
        if (first + words > attributes[caseFile].length) {
            int length = Math.max(first + first / 4, first + words);
            attributes[caseFile] = Arrays.copyOf(attributes[caseFile], length);
        }
        attributeSizes[caseFile] = first + words;
        return first;
    }

    private int nextWord(int caseFile) {
        int word = counts[caseFile] * PackedEvents.WORDS;
        if (word == events[caseFile].length) {
            int more = Math.max(EVENTS_AT_ONCE, counts[caseFile] / 4);
            events[caseFile] = Arrays.copyOf(events[caseFile], word + more * PackedEvents.WORDS);
        }
        counts[caseFile]++;
        return word;
    }

    private void place(int caseFile) {
        placing = caseFile;
        TimelineOrder.placeLast(events[caseFile], counts[caseFile], order);
    }

    /** A new view, on the case file at an index. */
    public CaseFile get(int index) {
        CaseFile view = new CaseFile(vocabulary, lexicon, items, calendar);
        move(view, index);
        return view;
    }

    /** Moves a view to another case file, or to the same after it grew. */
    public void move(CaseFile view, int index) {
        view.events = events[index];
        view.from = 0;
        view.count = counts[index];
        view.attributes = attributes[index];
        view.firstAttribute = PairsOfCases.first(attributesOfCases, index);
        view.attributeCount = PairsOfCases.second(attributesOfCases, index);
        view.id = numbers[index];
        view.item = PairsOfCases.first(itemsOfCases, index);
        view.itemVersion = PairsOfCases.second(itemsOfCases, index);
    }
}
