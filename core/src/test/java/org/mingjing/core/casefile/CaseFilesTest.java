package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarId;

class CaseFilesTest {
    private static final CalendarId CN = new CalendarId("CN");
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("accept", Bilingual.same("accept"), null)
                    .activity("complete", Bilingual.same("complete"), null)
                    .attribute("amount", AttributeType.INSTANT, Bilingual.same("amount"))
                    .attribute("flag", AttributeType.FLAG, Bilingual.same("flag"))
                    .build();
    private static final Attribute AMOUNT = WORDS.attribute("amount");
    private static final Attribute FLAG = WORDS.attribute("flag");

    private final CaseFiles.Builder builder = CaseFiles.builder(WORDS, CN);
    private final EventDraft draft = builder.draft();

    private CaseFilesTest add(String number, String message, long occurredAt) {
        builder.add(
                builder.caseFile(number),
                draft.clear()
                        .message(message)
                        .occurredAt(occurredAt)
                        .instant(AMOUNT, occurredAt * 10));
        return this;
    }

    private static List<String> messages(CaseFile file) {
        return texts(file, file::message);
    }

    private static List<String> texts(CaseFile file, IntFunction<String> telling) {
        return IntStream.range(0, file.eventCount()).mapToObj(telling).toList();
    }

    @Test
    void isEmptyWithoutCases() {
        CaseFiles files = builder.build();

        assertThat(files.size()).isZero();
        assertThat(files.eventCount()).isZero();
        assertThat(files.lastReceivedAt()).isZero();
        assertThat(files.vocabulary()).isSameAs(WORDS);
        assertThat(files.lexicon()).isSameAs(builder.lexicon());
        assertThat(builder.vocabulary()).isSameAs(WORDS);
    }

    @Test
    void knowsCasesOfWhichSomethingIsLost() {
        add("C-1", "m1", 1).add("C-2", "m2", 2);
        builder.incomplete(builder.caseFile("C-2"));

        CaseFiles files = builder.build();
        CaseFile view = files.get(0);

        assertThat(view.isIncomplete()).isFalse();
        files.move(view, 1);
        assertThat(view.isIncomplete()).isTrue();
        assertThat(view.copy().isIncomplete()).isTrue();
    }

    @Test
    void holdsACaseWithoutEvents() {
        builder.caseFile("C-1");

        CaseFile file = builder.build().get(0);

        assertThat(file.id()).isEqualTo("C-1");
        assertThat(file.eventCount()).isZero();
        assertThat(file.itemCode()).isEmpty();
        assertThat(file.itemOn(0)).isNull();
        assertThat(file.calendar()).isEqualTo(CN);
        assertThat(file.vocabulary()).isSameAs(WORDS);
    }

    @Test
    void keepsEventsThatArriveCaseByCase() {
        add("C-1", "a", 1).add("C-1", "b", 2).add("C-2", "c", 1);

        assertThat(builder.eventCount()).isEqualTo(3);
        CaseFiles files = builder.build();

        assertThat(files.size()).isEqualTo(2);
        assertThat(files.eventCount()).isEqualTo(3);
        assertThat(files.lastReceivedAt()).isEqualTo(2);
        assertThat(messages(files.get(0))).containsExactly("a", "b");
        assertThat(messages(files.get(1))).containsExactly("c");
    }

    @Test
    void groupsEventsThatArriveMixed() {
        add("C-1", "a", 1).add("C-2", "c", 3).add("C-1", "b", 2).add("C-2", "d", 1);

        CaseFiles files = builder.build();

        assertThat(messages(files.get(0))).containsExactly("a", "b");
        assertThat(messages(files.get(1))).containsExactly("d", "c");
        assertThat(files.get(1).value(0, AMOUNT, -1)).isEqualTo(10);
        assertThat(files.get(1).value(1, AMOUNT, -1)).isEqualTo(30);
        assertThat(files.lastReceivedAt()).isEqualTo(3);
    }

    @Test
    void growsWithTheNumberOfCasesAndEvents() {
        IntStream.range(0, 200).forEach(i -> add("C-" + i, "a" + i, 2).add("C-" + i, "b" + i, 1));

        CaseFiles files = builder.build();

        assertThat(files.size()).isEqualTo(200);
        assertThat(IntStream.range(0, 200))
                .allMatch(i -> files.get(i).id().equals("C-" + i))
                .allMatch(i -> messages(files.get(i)).equals(List.of("b" + i, "a" + i)));
    }

    @Test
    void knowsACaseByItsNumber() {
        assertThat(builder.caseFile("C-1")).isZero();
        assertThat(builder.caseFile("C-2")).isEqualTo(1);
        assertThat(builder.caseFile("C-1")).isZero();
    }

    @Test
    void keepsTheAttributesOfACaseApartFromThoseOfItsEvents() {
        add("C-1", "a", 1);
        builder.attributes(0, draft.clear().flag(FLAG, true).instant(AMOUNT, 7));

        CaseFile file = builder.build().get(0);

        assertThat(file.value(AMOUNT, -1)).isEqualTo(7);
        assertThat(file.value(FLAG, -1)).isEqualTo(1);
        assertThat(file.has(FLAG)).isTrue();
        assertThat(file.value(0, AMOUNT, -1)).isEqualTo(10);
        assertThat(file.has(0, FLAG)).isFalse();
        assertThat(file.has(0, AMOUNT)).isTrue();
    }

    @Test
    void hasNoAttributesUnlessTold() {
        add("C-1", "a", 1);

        CaseFile file = builder.build().get(0);

        assertThat(file.has(AMOUNT)).isFalse();
        assertThat(file.value(AMOUNT, -1)).isEqualTo(-1);
    }

    @Test
    void namesMessagesWithoutAnIdByTheirSequence() {
        int caseFile = builder.caseFile("C-1");
        builder.add(caseFile, draft.clear().message("first").occurredAt(1).sequence(7));
        builder.add(caseFile, draft.clear().occurredAt(2).sequence(8));

        CaseFile file = builder.build().get(0);

        assertThat(texts(file, position -> "" + file.hasMessageId(position)))
                .containsExactly("true", "false");
        assertThat(texts(file, position -> "" + file.sequence(position))).containsExactly("7", "8");
        assertThat(messages(file)).containsExactly("first", "#8");
    }

    @Test
    void movesOneViewOverAllCases() {
        add("C-1", "a", 1).add("C-2", "b", 2).add("C-2", "c", 3);
        builder.attributes(1, draft.clear().instant(AMOUNT, 7));
        CaseFiles files = builder.build();
        CaseFile view = files.get(0);

        files.move(view, 1);

        assertThat(view.id()).isEqualTo("C-2");
        assertThat(messages(view)).containsExactly("b", "c");
        assertThat(view.value(AMOUNT, -1)).isEqualTo(7);
        assertThat(view.value(1, AMOUNT, -1)).isEqualTo(30);
    }

    @Test
    void keepsACopyThroughEveryMove() {
        add("C-1", "a", 1).add("C-2", "b", 2).add("C-2", "c", 3);
        builder.items(ServiceItems.of(List.of(item(1), item(2))))
                .item(1, "A-1", 1)
                .attributes(1, draft.clear().instant(AMOUNT, 7));
        CaseFiles files = builder.build();
        CaseFile view = files.get(1);
        CaseFile copy = view.copy();

        files.move(view, 0);

        assertThat(view.id()).isEqualTo("C-1");
        assertThat(copy.id()).isEqualTo("C-2");
        assertThat(messages(copy)).containsExactly("b", "c");
        assertThat(copy.value(0, AMOUNT, -1)).isEqualTo(20);
        assertThat(copy.value(AMOUNT, -1)).isEqualTo(7);
        assertThat(copy.itemOn(20_000)).isEqualTo(item(1));
        assertThat(copy.calendar()).isEqualTo(CN);
    }

    @Test
    void takesTheItemTheCaseNames() {
        builder.items(ServiceItems.of(List.of(item(1), item(2))))
                .item(builder.caseFile("C-1"), "A-1", 1)
                .item(builder.caseFile("C-2"), "A-1", 0)
                .item(builder.caseFile("C-3"), "B-9", 0);
        CaseFiles files = builder.build();

        assertThat(files.get(0).itemOn(20_000)).isEqualTo(item(1));
        assertThat(files.get(1).itemOn(20_000)).isEqualTo(item(2));
        assertThat(files.get(2).itemOn(20_000)).isNull();
        assertThat(files.get(2).itemCode()).isEqualTo("B-9");
    }

    private static ServiceItem item(int version) {
        return ServiceItem.builder("A-1", version)
                .effectiveFrom(LocalDate.EPOCH.plusDays(version))
                .name(Bilingual.same("item"))
                .department("department")
                .caseType(CaseType.PROMISED)
                .build();
    }
}
