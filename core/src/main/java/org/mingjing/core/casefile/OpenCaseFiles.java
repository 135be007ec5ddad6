package org.mingjing.core.casefile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mingjing.core.calendar.CalendarId;

/**
 * Case files that still grow, packed as in {@link CaseFiles}: the memory of a live host. Events may
 * come in any order; each is put in its place in its case's timeline. One thread.
 */
public final class OpenCaseFiles {
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final ServiceItems items;
    private final CalendarId calendar;
    private final Map<String, Integer> indexes = new HashMap<>();
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
        Integer known = indexes.get(number);
        if (known != null) {
            return known;
        }
        if (size == events.length) {
            grow();
        }
        events[size] = new long[4 * PackedEvents.WORDS];
        attributes[size] = new long[4];
        numbers[size] = lexicon.number(number);
        indexes.put(number, size);
        return size++;
    }

    private void grow() {
        int length = size * 2;
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
            attributes[caseFile] =
                    Arrays.copyOf(attributes[caseFile], Math.max(first * 2, first + words));
        }
        attributeSizes[caseFile] = first + words;
        return first;
    }

    private int nextWord(int caseFile) {
        int word = counts[caseFile] * PackedEvents.WORDS;
        if (word == events[caseFile].length) {
            events[caseFile] = Arrays.copyOf(events[caseFile], word * 2);
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
