package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.calendar.CalendarId;

class TimelineOrderTest {
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("accept", Bilingual.same("accept"), null)
                    .activity("complete", Bilingual.same("complete"), null)
                    .attribute("amount", AttributeType.INSTANT, Bilingual.same("amount"))
                    .attribute("note", AttributeType.TEXT, Bilingual.same("note"))
                    .build();
    private static final Attribute AMOUNT = WORDS.attribute("amount");
    private static final Attribute NOTE = WORDS.attribute("note");
    private static final Actor LI = Actor.ofPerson("Li");
    private static final Activity ACCEPT = WORDS.activity("accept");
    private static final Activity COMPLETE = WORDS.activity("complete");

    /** What a source tells of one event. */
    private interface Telling extends UnaryOperator<EventDraft> {}

    /** What tells the events of one message apart, in the order in which they come to lie. */
    private static List<String> ordered(List<Telling> told) {
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        EventDraft draft = builder.draft();
        int file = builder.caseFile("C-1");
        told.forEach(telling -> builder.add(file, telling.apply(draft.clear())));
        CaseFile view = builder.build().get(0);
        return IntStream.range(0, view.eventCount())
                .mapToObj(
                        i ->
                                view.event(i)
                                        + " "
                                        + view.value(i, AMOUNT, -9)
                                        + view.lexicon().text((int) view.value(i, NOTE, 0)))
                .toList();
    }

    private static void assertOrder(Telling... inOrder) {
        List<Telling> forwards = List.of(inOrder);
        List<Telling> backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);

        assertThat(ordered(backwards)).isEqualTo(ordered(forwards));
        assertThat(ordered(forwards)).isEqualTo(oneByOne(forwards));
    }

    /** The events in the order told, each at the position it would have. */
    private static List<String> oneByOne(List<Telling> told) {
        return IntStream.range(0, told.size())
                .mapToObj(
                        i ->
                                ordered(List.of(told.get(i)))
                                        .get(0)
                                        .replace("position=0", "position=" + i))
                .toList();
    }

    @Test
    void goesByOccurrenceFirst() {
        assertOrder(
                draft -> draft.occurredAt(1).activity(COMPLETE).sequence(2),
                draft -> draft.occurredAt(2).activity(ACCEPT).sequence(1));
    }

    @Test
    void goesByTheOrderOfActivitiesNext() {
        assertOrder(
                draft -> draft.occurredAt(1).activity(ACCEPT).sequence(2),
                draft -> draft.occurredAt(1).activity(COMPLETE).sequence(1));
    }

    @Test
    void goesByTheSequenceOfTheSourceNext() {
        assertOrder(
                draft -> draft.occurredAt(1).sequence(-1).message("c"),
                draft -> draft.occurredAt(1).sequence(1).message("b"),
                draft -> draft.occurredAt(1).sequence(2).message("a"));
    }

    @Test
    void goesByTheMessageNextWhateverCameFirst() {
        assertOrder(
                draft -> draft.occurredAt(1),
                draft -> draft.occurredAt(1).message("a"),
                draft -> draft.occurredAt(1).message("b"));
    }

    @Test
    void countsAVersionAsOneMessage() {
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        EventDraft draft = builder.draft();
        int index = builder.caseFile("C-1");
        builder.add(index, draft.clear().occurredAt(3).message("a").version(2))
                .add(index, draft.clear().occurredAt(2).message("b"))
                .add(index, draft.clear().occurredAt(1).message("a").version(1))
                .add(index, draft.clear().occurredAt(4))
                .add(index, draft.clear().occurredAt(5));
        CaseFile file = builder.build().get(0);

        assertThat(IntStream.range(0, 5).filter(file::isVersioned)).containsExactly(0, 2);
        assertThat(file.isSameMessage(0, 2)).isTrue();
        assertThat(file.isSameMessage(0, 1)).isFalse();
        assertThat(file.isSameMessage(3, 4)).isFalse();
    }

    @Test
    void goesByVersionAndReceptionLast() {
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        EventDraft draft = builder.draft();
        int index = builder.caseFile("C-1");
        builder.add(index, draft.clear().occurredAt(1).message("a").version(2).receivedAt(8))
                .add(index, draft.clear().occurredAt(1).message("a").version(2).receivedAt(7))
                .add(index, draft.clear().occurredAt(1).message("a").version(1).receivedAt(9));
        CaseFile file = builder.build().get(0);

        assertThat(IntStream.range(0, 3).mapToLong(file::receivedAt)).containsExactly(9L, 7L, 8L);
    }

    @Test
    void goesByNameNext() {
        assertOrder(
                draft -> draft.occurredAt(1).actor(LI),
                draft -> draft.occurredAt(1).name("a"),
                draft -> draft.occurredAt(1).name("b"));
    }

    @Test
    void goesByTheActorNext() {
        assertOrder(
                draft -> draft.occurredAt(1).instant(AMOUNT, 7),
                draft -> draft.occurredAt(1).actor(new Actor(null, null, "tax")),
                draft -> draft.occurredAt(1).actor(new Actor(null, "desk", null)),
                draft -> draft.occurredAt(1).actor(LI),
                draft -> draft.occurredAt(1).actor(new Actor("Li", "desk", null)),
                draft -> draft.occurredAt(1).actor(new Actor("Li", "desk", "tax")),
                draft -> draft.occurredAt(1).actor(new Actor("Li", "window", null)),
                draft -> draft.occurredAt(1).actor(Actor.ofPerson("Wu")));
    }

    @Test
    void goesByAttributesNext() {
        assertOrder(
                draft -> draft.occurredAt(1),
                draft -> draft.occurredAt(1).instant(AMOUNT, -1),
                draft -> draft.occurredAt(1).instant(AMOUNT, 2),
                draft -> draft.occurredAt(1).instant(AMOUNT, 2).text(NOTE, "a"),
                draft -> draft.occurredAt(1).instant(AMOUNT, 2).text(NOTE, "b"),
                draft -> draft.occurredAt(1).text(NOTE, "a"));
    }

    @Test
    void goesByFlagsNext() {
        assertOrder(
                draft -> draft.occurredAt(1).name("b"),
                draft -> draft.occurredAt(1).name("a").voided());
    }

    @ParameterizedTest(name = "{0} events")
    @ValueSource(ints = {1, 2, 63, 64, 65, 66, 300})
    void ordersTimelinesOfAnyLength(int length) {
        List<Integer> instants = new ArrayList<>(IntStream.range(0, length).boxed().toList());
        Collections.shuffle(instants, new Random(length));
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        EventDraft draft = builder.draft();
        builder.add(builder.caseFile("before"), draft.occurredAt(99).message("x"));
        int index = builder.caseFile("C-1");
        instants.forEach(
                at ->
                        builder.add(
                                index,
                                draft.clear()
                                        .occurredAt(at)
                                        .message("m" + at / 2)
                                        .version(1 + at % 2)));
        CaseFile file = builder.build().get(1);

        assertThat(IntStream.range(0, length).mapToLong(file::occurredAt).toArray()).isSorted();
        assertThat(IntStream.range(0, length).filter(i -> !file.isVersioned(i)).boxed())
                .isEqualTo(length % 2 == 0 ? List.of() : List.of(length - 1));
    }

    @Test
    void leavesMessagesWithoutIdUnversionedInLongTimelines() {
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        EventDraft draft = builder.draft();
        int index = builder.caseFile("C-1");
        IntStream.range(0, 100).forEach(at -> builder.add(index, draft.clear().occurredAt(at)));
        CaseFile file = builder.build().get(0);

        assertThat(IntStream.range(0, 100)).noneMatch(file::isVersioned);
    }
}
