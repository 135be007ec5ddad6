package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.rulepack.RulePacks;

class DetailTextTest {
    private static final Vocabulary WORDS = RulePacks.load("cn-licensing").vocabulary();

    private static String zh(String detail) {
        return new DetailText(new Wording(Language.ZH), WORDS).of(detail);
    }

    private static String en(String detail) {
        return new DetailText(new Wording(Language.EN), WORDS).of(detail);
    }

    @Test
    void namesTheStepsThatAreMissing() {
        assertThat(zh("missing=review+approve")).isEqualTo("缺少：审核、批准");
        assertThat(en("missing=review+approve")).isEqualTo("Missing: review, approval");
    }

    @Test
    void saysWhyAPauseIsNotRecognised() {
        assertThat(zh("because=APPROVED_BY_HANDLER")).isEqualTo("不予认定：批准人即承办人");
        assertThat(en("because=APPROVED_BY_NOBODY"))
                .isEqualTo("Not recognised: approved by 'nobody'");
    }

    @Test
    void namesThePersonAndTheNumberOfTimes() {
        assertThat(zh("person=李明")).isEqualTo("同一人：李明");
        assertThat(en("days=6")).isEqualTo("Allowed in total: 6 working days");
        assertThat(en("times=3")).isEqualTo("It was the time number 3");
    }

    @Test
    void leavesWhatItDoesNotKnowAsItIs() {
        assertThat(en("something else")).isEqualTo("Detail: something else");
    }
}
