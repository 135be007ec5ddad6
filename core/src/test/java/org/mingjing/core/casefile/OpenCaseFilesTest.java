package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.calendar.CalendarId;

class OpenCaseFilesTest {
    private static final CalendarId CN = new CalendarId("CN");
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("accept", Bilingual.same("accept"), null)
                    .attribute("amount", AttributeType.INSTANT, Bilingual.same("amount"))
                    .attribute("note", AttributeType.TEXT, Bilingual.same("note"))
                    .build();
    private static final Attribute AMOUNT = WORDS.attribute("amount");
    private static final Attribute NOTE = WORDS.attribute("note");
    private static final ServiceItem ITEM =
            ServiceItem.builder("A-1", 1)
                    .effectiveFrom(LocalDate.EPOCH)
                    .name(Bilingual.same("item"))
                    .department("department")
                    .caseType(CaseType.PROMISED)
                    .build();

    private final Lexicon lexicon = new Lexicon();
    private final EventDraft draft = new EventDraft(lexicon);
    private final OpenCaseFiles files =
            new OpenCaseFiles(WORDS, lexicon, ServiceItems.of(List.of(ITEM)), CN);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private OpenCaseFilesTest add(String number, String message, long occurredAt) {
        files.add(files.caseFile(number), event(draft, message, occurredAt));
        return this;
    }

    private static EventDraft event(EventDraft draft, String message, long occurredAt) {
        return draft.clear().message(message).occurredAt(occurredAt).instant(AMOUNT, occurredAt);
    }

    private static List<String> told(CaseFile file) {
        return IntStream.range(0, file.eventCount())
                .mapToObj(
                        i -> file.event(i) + " " + file.value(i, AMOUNT, -1) + file.isVersioned(i))
                .toList();
    }

    private static List<String> messages(CaseFile file) {
        return IntStream.range(0, file.eventCount()).mapToObj(file::message).toList();
    }

    @Test
    void opensACaseOnce() {
        assertThat(files.caseFile("C-1")).isZero();
        assertThat(files.caseFile("C-2")).isEqualTo(1);
        assertThat(files.caseFile("C-1")).isZero();
        assertThat(files.size()).isEqualTo(2);
        assertThat(files.get(1).id()).isEqualTo("C-2");
        assertThat(files.get(1).eventCount()).isZero();
    }

    @Test
    void putsEachEventInItsPlace() {
        add("C-1", "b", 2).add("C-2", "x", 9).add("C-1", "d", 4).add("C-1", "a", 1);
        add("C-1", "c", 3);

        assertThat(messages(files.get(0))).containsExactly("a", "b", "c", "d");
        assertThat(messages(files.get(1))).containsExactly("x");
        assertThat(files.get(0).value(2, AMOUNT, -1)).isEqualTo(3);
    }

    @Test
    void marksTheVersionsOfAMessage() {
        add("C-1", "a", 3).add("C-1", "b", 2);
        assertThat(files.get(0).isVersioned(0)).isFalse();

        add("C-1", "a", 1);

        assertThat(messages(files.get(0))).containsExactly("a", "b", "a");
        assertThat(IntStream.range(0, 3).filter(files.get(0)::isVersioned)).containsExactly(0, 2);
    }

    @Test
    void leavesMessagesWithoutIdApart() {
        int file = files.caseFile("C-1");
        files.add(file, draft.clear().occurredAt(2));
        files.add(file, draft.clear().occurredAt(1));

        assertThat(IntStream.range(0, 2)).noneMatch(files.get(0)::isVersioned);
    }

    @Test
    void ordersByTheValueOfAnAttributeWhereNothingElseTellsEventsApart() {
        int file = files.caseFile("C-1");
        files.add(file, draft.clear().instant(AMOUNT, 3));
        files.add(file, draft.clear().instant(AMOUNT, 1));
        files.add(file, draft.clear().instant(AMOUNT, 2));

        assertThat(IntStream.range(0, 3).mapToLong(i -> files.get(0).value(i, AMOUNT, -1)))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void ordersByAttributesWhereNothingElseTellsEventsApart() {
        int file = files.caseFile("C-1");
        files.add(file, draft.clear().instant(AMOUNT, 2).text(NOTE, "a"));
        files.add(file, draft.clear().instant(AMOUNT, 1));
        files.add(files.caseFile("C-2"), draft.clear().instant(AMOUNT, 7));

        assertThat(files.get(0).value(0, AMOUNT, -1)).isEqualTo(1);
        assertThat(files.get(0).value(1, AMOUNT, -1)).isEqualTo(2);
    }

    @Test
    void growsWithEventsAndCases() {
        IntStream.range(0, 300)
                .forEach(i -> IntStream.range(0, 9).forEach(j -> add("C-" + i, "m" + j, j)));

        assertThat(files.size()).isEqualTo(300);
        assertThat(IntStream.range(0, 300))
                .allMatch(i -> files.get(i).id().equals("C-" + i))
                .allMatch(i -> files.get(i).eventCount() == 9)
                .allMatch(i -> files.get(i).value(8, AMOUNT, -1) == 8);
    }

    @Test
    void showsWhatWasAddedSinceOnceTheViewIsMovedAgain() {
        add("C-1", "a", 1).add("C-2", "x", 1);
        CaseFile view = files.get(1);

        add("C-1", "b", 2);
        files.move(view, 0);

        assertThat(messages(view)).containsExactly("a", "b");
        assertThat(view.has(AMOUNT)).isFalse();
    }

    @Test
    void namesTheItem() {
        files.item(files.caseFile("C-1"), "A-1", 1);

        assertThat(files.get(0).itemCode()).isEqualTo("A-1");
        assertThat(files.get(0).itemVersion()).isEqualTo(1);
        assertThat(files.get(0).itemOn(0)).isEqualTo(ITEM);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void liesAsIfBuiltAtOnceWhateverCameFirst(long seed) {
        Random random = new Random(seed);
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, CN);
        int length = 1 + random.nextInt(40);
        EventDraft drafted = builder.draft();
        IntStream.range(0, length)
                .forEach(
                        i ->
                                builder.add(
                                        builder.caseFile("C-1"),
                                        event(drafted, "m" + random.nextInt(30), random.nextInt(20))
                                                .version(1 + random.nextInt(3))
                                                .sequence(random.nextInt(2))));
        CaseFile whole = builder.build().get(0);
        OpenCaseFiles open = new OpenCaseFiles(WORDS, whole.lexicon(), ServiceItems.NONE, CN);
        List<Integer> positions = new ArrayList<>(IntStream.range(0, length).boxed().toList());
        Collections.shuffle(positions, random);

        positions.forEach(position -> open.add(open.caseFile("C-1"), whole, position));

        assertThat(told(open.get(0))).isEqualTo(told(whole));
    }

    @Test
    void takesFromAnotherCaseWhatItHasBesideItsEvents() {
        CaseFile whole = caseWithItem();
        OpenCaseFiles open = new OpenCaseFiles(WORDS, whole.lexicon(), ServiceItems.NONE, CN);
        open.add(open.caseFile("C-2"), whole, 0);

        open.beside(0, whole);

        assertThat(open.get(0).itemCode()).isEqualTo("A-1");
        assertThat(open.get(0).itemVersion()).isEqualTo(3);
        assertThat(open.get(0).value(AMOUNT, -1)).isEqualTo(7);
        assertThat(open.get(0).value(0, AMOUNT, -1)).isEqualTo(5);
    }

    @Test
    void packsCopiesOfOtherCases() {
        CaseFile whole = caseWithItem();
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, whole.lexicon(), CN);
        int other = builder.caseFile("C-2");
        int copy = builder.caseFile("C-3");
        builder.add(copy, whole, 1).add(other, whole, 0).add(copy, whole, 0);

        CaseFile copied = builder.beside(copy, whole).incomplete(other).build().get(copy);

        assertThat(told(copied)).isEqualTo(told(whole));
        assertThat(copied.id()).isEqualTo("C-3");
        assertThat(copied.itemCode()).isEqualTo("A-1");
        assertThat(copied.itemVersion()).isEqualTo(3);
        assertThat(copied.value(AMOUNT, -1)).isEqualTo(7);
        assertThat(copied.isIncomplete()).isTrue();
    }

    /** Two events, an item, an attribute of its own, and something that could not be taken. */
    private static CaseFile caseWithItem() {
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, CN);
        EventDraft drafted = builder.draft();
        int index = builder.caseFile("C-1");
        builder.add(index, event(drafted, "b", 8)).add(index, event(drafted, "a", 5));
        return builder.item(index, "A-1", 3)
                .attributes(index, drafted.clear().instant(AMOUNT, 7))
                .incomplete(index)
                .build()
                .get(index);
    }
}
