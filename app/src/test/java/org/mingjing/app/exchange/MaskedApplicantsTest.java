package org.mingjing.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedApplicantsTest {
    private static final String RAW =
            "{\"id\":\"m1\",\"data\":{\"applicant\":\"王小明\",\"attributes\":{\"opinion\":\"王小明材料不全\"}}}";
    private static final String SHOWN =
            "{\"id\":\"m1\",\"data\":{\"applicant\":\"王**\",\"attributes\":{\"opinion\":\"王**材料不全\"}}}";

    @Test
    void masksTheNameWhereverItStands() {
        assertThat(MaskedApplicants.in(RAW)).isEqualTo(SHOWN);
    }

    @Test
    void masksWhatIsNoJson() {
        assertThat(MaskedApplicants.in("{\"applyer_name\" : \"临江恒远商贸有限公司\", oops"))
                .isEqualTo("{\"applyer_name\" : \"临江**\", oops");
    }

    @Test
    void masksANameThatIsEscaped() {
        assertThat(MaskedApplicants.in("{\"applicant\":\"\\u738b\\u5c0f\"}"))
                .isEqualTo("{\"applicant\":\"**\"}");
    }

    @Test
    void leavesAloneWhatTellsNoApplicant() {
        assertThat(MaskedApplicants.in("{\"applicant\":\"\",\"person\":\"周芳\"}"))
                .isEqualTo("{\"applicant\":\"\",\"person\":\"周芳\"}");
    }

    @Test
    void putsTheNameBackIntoWhatWasMended() {
        assertThat(MaskedApplicants.undone(SHOWN.replace("m1", "m2"), RAW))
                .isEqualTo(RAW.replace("m1", "m2"));
    }

    @Test
    void tellsNoNameThatIsCutInTwo() {
        assertThat(MaskedApplicants.whole("{\"a\": 1, \"applicant\": \"张三丰"))
                .isEqualTo("{\"a\": 1, ");
        assertThat(MaskedApplicants.whole("{\"applicant\": \"张三丰\", \"a\": \"1"))
                .isEqualTo("{\"applicant\": \"张三丰\", \"a\": \"1");
    }
}
