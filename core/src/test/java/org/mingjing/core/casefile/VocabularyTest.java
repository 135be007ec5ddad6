package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("accept", new Bilingual("受理", "acceptance"), Link.ACCEPTANCE)
                    .activity("pay", new Bilingual("缴费", "payment"), null)
                    .attribute("amount", AttributeType.NUMBER, Bilingual.same("amount"))
                    .attribute("until", AttributeType.DATE, Bilingual.same("until"))
                    .build();

    private static Vocabulary.Builder withActivities(int number) {
        Vocabulary.Builder builder = Vocabulary.builder();
        IntStream.range(0, number)
                .forEach(i -> builder.activity("a" + i, Bilingual.same("a"), null));
        return builder;
    }

    @Test
    void givesCodesInTheOrderOfTheWords() {
        assertThat(WORDS.activities())
                .containsExactly(
                        Vocabulary.OTHER,
                        new Activity(
                                1, "accept", new Bilingual("受理", "acceptance"), Link.ACCEPTANCE),
                        new Activity(2, "pay", new Bilingual("缴费", "payment"), null));
        assertThat(WORDS.attributes()).extracting(Attribute::code).containsExactly(0, 1);
    }

    @Test
    void findsItsWords() {
        assertThat(WORDS.activity("pay")).isSameAs(WORDS.activity(2));
        assertThat(WORDS.findActivity("pay")).isSameAs(WORDS.activity(2));
        assertThat(WORDS.attribute("until")).isSameAs(WORDS.attribute(1));
        assertThat(WORDS.findAttribute("until")).isSameAs(WORDS.attribute(1));
    }

    @Test
    void findsTheUnnamedActivityByItsId() {
        assertThat(WORDS.activity("other")).isSameAs(Vocabulary.OTHER);
        assertThat(Vocabulary.OTHER.bit()).isEqualTo(1);
    }

    @Test
    void findsNothingElse() {
        assertThat(WORDS.findActivity("fly")).isNull();
        assertThat(WORDS.findAttribute("fly")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.activity("fly"))
                .withMessage("no activity 'fly' among [other, accept, pay]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.attribute("fly"))
                .withMessage("no attribute 'fly' among [amount, until]");
    }

    @Test
    void masksActivitiesByTheirBits() {
        assertThat(WORDS.mask()).isZero();
        assertThat(WORDS.mask("accept", "pay")).isEqualTo(0b110);
        assertThat(WORDS.mask("pay", "pay")).isEqualTo(0b100);
    }

    @Test
    void holdsSixtyThreeActivities() {
        assertThat(withActivities(63).build().activity(63).bit()).isEqualTo(Long.MIN_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withActivities(64))
                .withMessage("a vocabulary holds at most 63 activities");
    }

    @Test
    void refusesAWordTwice() {
        Vocabulary.Builder activities = withActivities(1).activity("a0", Bilingual.same("a"), null);
        Vocabulary.Builder attributes =
                Vocabulary.builder()
                        .attribute("x", AttributeType.FLAG, Bilingual.same("x"))
                        .attribute("x", AttributeType.TEXT, Bilingual.same("x"));

        assertThatIllegalArgumentException()
                .isThrownBy(activities::build)
                .withMessage("activity named twice: a0");
        assertThatIllegalArgumentException()
                .isThrownBy(attributes::build)
                .withMessage("attribute named twice: x");
    }

    @Test
    void hasABitForTheLastActivity() {
        assertThat(new Activity(63, "x", Bilingual.same("x"), null).bit())
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void refusesWordsOutOfBounds() {
        Bilingual label = Bilingual.same("x");

        assertThatIllegalArgumentException().isThrownBy(() -> new Activity(-1, "x", label, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Activity(64, "x", label, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Activity(1, " ", label, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribute(-1, "x", AttributeType.FLAG, label));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribute(65536, "x", AttributeType.FLAG, label));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribute(1, "", AttributeType.FLAG, label));
        assertThat(new Attribute(65535, "x", AttributeType.FLAG, label).code()).isEqualTo(65535);
    }

    @Test
    void refusesAWordingInOneLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual(" ", "pay"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual("缴费", ""));
    }

    @Test
    void labelsLinksAndCaseTypes() {
        assertThat(Link.APPROVAL.label()).isEqualTo(new Bilingual("批准", "approval"));
        assertThat(CaseType.IMMEDIATE.label()).isEqualTo(new Bilingual("即办件", "immediate"));
    }
}
