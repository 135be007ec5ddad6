package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.calendar.CalendarId;

class EventDraftTest {
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("accept", Bilingual.same("accept"), Link.ACCEPTANCE)
                    .attribute("text", AttributeType.TEXT, Bilingual.same("text"))
                    .attribute("number", AttributeType.NUMBER, Bilingual.same("number"))
                    .attribute("instant", AttributeType.INSTANT, Bilingual.same("instant"))
                    .attribute("date", AttributeType.DATE, Bilingual.same("date"))
                    .attribute("flag", AttributeType.FLAG, Bilingual.same("flag"))
                    .attribute("absent", AttributeType.NUMBER, Bilingual.same("absent"))
                    .build();
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00.123Z");
    private static final Instant TEN = Instant.parse("2026-03-02T02:00:00.456Z");
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private static CaseFile packed(Consumer<EventDraft> telling) {
        CaseFiles.Builder files = CaseFiles.builder(WORDS, new CalendarId("CN"));
        EventDraft draft = files.draft();
        telling.accept(draft);
        return files.add(files.caseFile("C-1"), draft).build().get(0);
    }

    private static Attribute attribute(String id) {
        return WORDS.attribute(id);
    }

    @Test
    void keepsEveryFieldThroughPacking() {
        CaseFile file =
                packed(
                        draft ->
                                draft.activity(WORDS.activity("accept"))
                                        .name("窗口受理")
                                        .occurredAt(NINE)
                                        .receivedAt(TEN)
                                        .dayPrecision()
                                        .message("m-1")
                                        .version(4095)
                                        .voided()
                                        .sequence(17)
                                        .actor(new Actor("Li", "window 3", "tax")));

        assertThat(file.event(0))
                .isEqualTo(
                        new CaseEvent(
                                0,
                                "m-1",
                                4095,
                                true,
                                WORDS.activity("accept"),
                                "窗口受理",
                                NINE,
                                TEN,
                                true,
                                new Actor("Li", "window 3", "tax")));
        assertThat(file.occurredAt(0)).isEqualTo(NINE.toEpochMilli());
        assertThat(file.receivedAt(0)).isEqualTo(TEN.toEpochMilli());
        assertThat(file.activityCode(0)).isEqualTo(1);
        assertThat(file.version(0)).isEqualTo(4095);
        assertThat(file.isVoid(0)).isTrue();
        assertThat(file.isVersioned(0)).isFalse();
        assertThat(file.message(0)).isEqualTo("m-1");
    }

    @Test
    void hasDefaultsForWhatIsNotSet() {
        CaseFile file = packed(draft -> draft.occurredAt(NINE));

        assertThat(file.event(0))
                .isEqualTo(
                        new CaseEvent(
                                0,
                                "#0",
                                1,
                                false,
                                Vocabulary.OTHER,
                                "",
                                NINE,
                                NINE,
                                false,
                                Actor.UNKNOWN));
    }

    @Test
    void forgetsEverything() {
        CaseFile file =
                packed(
                        draft ->
                                draft.activity(WORDS.activity("accept"))
                                        .name("窗口受理")
                                        .occurredAt(TEN)
                                        .receivedAt(TEN)
                                        .dayPrecision()
                                        .message("m-1")
                                        .version(9)
                                        .voided()
                                        .sequence(17)
                                        .actor(Actor.ofPerson("Li"))
                                        .flag(attribute("flag"), true)
                                        .clear()
                                        .occurredAt(NINE));

        assertThat(file.event(0)).isEqualTo(packed(draft -> draft.occurredAt(NINE)).event(0));
        assertThat(file.has(0, attribute("flag"))).isFalse();
    }

    @Test
    void tellsWhenItOccurred() {
        EventDraft draft = new EventDraft(new Lexicon());

        assertThat(draft.occurredAt()).isZero();
        assertThat(draft.occurredAt(NINE).occurredAt()).isEqualTo(NINE.toEpochMilli());
    }

    @Test
    void namesAMessageWithoutIdByItsSequence() {
        assertThat(packed(draft -> draft.sequence(17)).message(0)).isEqualTo("#17");
    }

    @Test
    void keepsAttributesOfEveryType() {
        CaseFile file =
                packed(
                        draft ->
                                draft.text(attribute("text"), "听证")
                                        .instant(attribute("instant"), NINE.toEpochMilli())
                                        .date(attribute("date"), MON_2026_03_02)
                                        .flag(attribute("flag"), true));

        assertThat(file.lexicon().text((int) file.value(0, attribute("text"), -1))).isEqualTo("听证");
        assertThat(file.value(0, attribute("instant"), -1)).isEqualTo(NINE.toEpochMilli());
        assertThat(file.value(0, attribute("date"), -1)).isEqualTo(MON_2026_03_02.toEpochDay());
        assertThat(file.value(0, attribute("flag"), -1)).isEqualTo(1);
    }

    @Test
    void tellsAnAbsentAttributeFromAFalseOne() {
        CaseFile file = packed(draft -> draft.flag(attribute("flag"), false));

        assertThat(file.has(0, attribute("flag"))).isTrue();
        assertThat(file.value(0, attribute("flag"), -1)).isZero();
        assertThat(file.has(0, attribute("absent"))).isFalse();
        assertThat(file.value(0, attribute("absent"), -1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 10000",
        "-1, -10000",
        "0.0001, 1",
        "-0.0001, -1",
        "12.3456, 123456",
        "0.00005, 1",
        "0.000049, 0",
        "-0.00005, -1",
        "3602879701896.3967, 36028797018963967",
        "-3602879701896.3968, -36028797018963968",
        "1E+3, 10000000"
    })
    void keepsFourDecimalsOfANumber(BigDecimal number, long packed) {
        CaseFile file = packed(draft -> draft.number(attribute("number"), number));

        assertThat(file.value(0, attribute("number"), 42)).isEqualTo(packed);
    }

    @Test
    void refusesANumberTooLarge() {
        EventDraft draft = new EventDraft(new Lexicon());

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                draft.number(
                                        attribute("number"), new BigDecimal("3602879701896.3968")))
                .withMessage("a value is at most 56 bits long: 36028797018963968");
    }

    @Test
    void refusesAValueOfAnotherType() {
        EventDraft draft = new EventDraft(new Lexicon());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.flag(attribute("date"), true))
                .withMessage("date is DATE, not FLAG");
    }

    @Test
    void refusesAVersionOutOfBounds() {
        EventDraft draft = new EventDraft(new Lexicon());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.version(0))
                .withMessage("data version out of 1…4095: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> draft.version(4096));
    }

    @Test
    void holdsAtMost255Attributes() {
        EventDraft draft = new EventDraft(new Lexicon());
        IntStream.range(0, 255).forEach(i -> draft.flag(attribute("flag"), true));

        assertThat(draft.attributeCount()).isEqualTo(255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.flag(attribute("flag"), true))
                .withMessage("an event carries at most 255 attributes");
    }
}
