package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Link;

class RuleHeaderTest {
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private static RuleHeader header(String id, int version, @Nullable LocalDate until) {
        return new RuleHeader(
                id,
                version,
                MON_2026_03_02,
                until,
                RuleHeader.Reach.NEW_TRIGGERS,
                BreachClass.OVERTIME,
                RuleHeader.Confirmation.BY_A_PERSON,
                Bilingual.same("title"),
                Bilingual.same("sentence"),
                List.of(
                        new LegalBasis(
                                Bilingual.same("law"),
                                Bilingual.same("article"),
                                Bilingual.same("text"))),
                Set.of(Link.REVIEW),
                Set.of(),
                null);
    }

    @Test
    void refusesABlankId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> header(" ", 1, null))
                .withMessage("a rule needs an id");
    }

    @Test
    void refusesAVersionBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> header("R", 0, null))
                .withMessage("R: version starts at 1: 0");
    }

    @Test
    void refusesToEndBeforeItsSecondDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> header("R", 1, MON_2026_03_02))
                .withMessage("R: effective until 2026-03-02 is not after 2026-03-02");
        assertThatCode(() -> header("R", 1, MON_2026_03_02.plusDays(1))).doesNotThrowAnyException();
    }

    @Test
    void keepsEverythingButThePeriodInAnotherVersion() {
        RuleHeader second =
                header("R", 1, MON_2026_03_02.plusDays(9))
                        .withVersion(
                                2, LocalDate.of(2026, 3, 9), RuleHeader.Reach.APPLIES_TO_RUNNING);

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.effectiveFrom()).isEqualTo("2026-03-09");
        assertThat(second.effectiveUntil()).isNull();
        assertThat(second.reach()).isEqualTo(RuleHeader.Reach.APPLIES_TO_RUNNING);
        assertThat(second)
                .usingRecursiveComparison()
                .ignoringFields("version", "effectiveFrom", "effectiveUntil", "reach")
                .isEqualTo(header("R", 1, null));
    }

    @Test
    void isInForceForEverByDefault() {
        RuleHeader plain = RuleHeader.of("R", Bilingual.same("title"));

        assertThat(plain.version()).isEqualTo(1);
        assertThat(plain.effectiveFrom()).isEqualTo("1900-01-01");
        assertThat(plain.effectiveUntil()).isNull();
        assertThat(plain.breach()).isEqualTo(BreachClass.PROCEDURE);
        assertThat(plain.confirmation()).isEqualTo(RuleHeader.Confirmation.AUTOMATIC);
        assertThat(plain.sentence()).isEqualTo(plain.title());
    }

    @Test
    void labelsItsWordsInBothLanguages() {
        assertThat(BreachClass.OVERTIME.label()).isEqualTo(new Bilingual("超时限", "over time"));
        assertThat(Level.RED.label()).isEqualTo(new Bilingual("红牌", "red card"));
        assertThat(PauseVerdict.NO_APPROVER.label())
                .isEqualTo(new Bilingual("没有批准人", "no approver"));
    }
}
