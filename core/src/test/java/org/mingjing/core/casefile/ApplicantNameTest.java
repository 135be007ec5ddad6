package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.calendar.CalendarId;

class ApplicantNameTest {
    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "张三, 张**",
        "王小明, 王**",
        "欧阳修远, 欧**",
        "𠮷田, 𠮷**",
        "阿卜杜拉·买买提, 阿**",
        "John Smith, J**",
        "临江恒远餐饮管理有限公司, 临江**",
        "明湖面包店, 明湖**",
        "'', ''"
    })
    void showsTheBeginningOnly(String name, String shown) {
        assertThat(new ApplicantName(name).masked()).isEqualTo(shown);
    }

    @Test
    void masksTheNameInOtherTexts() {
        ApplicantName name = new ApplicantName("王小明");

        assertThat(name.maskedIn("王小明的材料不全，通知王小明补正")).isEqualTo("王**的材料不全，通知王**补正");
    }

    @Test
    void leavesOtherTextsAloneWhereNobodyIsNamed() {
        assertThat(ApplicantName.NONE.maskedIn("材料不全")).isEqualTo("材料不全");
    }

    @Test
    void masksANameOfTwoCharactersButNotOneThatStandsInManyWords() {
        assertThat(new ApplicantName("王明").maskedIn("通知王明补正")).isEqualTo("通知王**补正");
        assertThat(new ApplicantName("王").maskedIn("通知王明补正")).isEqualTo("通知王明补正");
    }

    @Test
    void isNeverPrintedInFull() {
        assertThat(new ApplicantName("王小明")).hasToString("王**");
    }

    @Test
    void isEmptyWhereNobodyToldIt() {
        assertThat(ApplicantName.NONE.isEmpty()).isTrue();
        assertThat(new ApplicantName("王小明").isEmpty()).isFalse();
    }

    @Test
    void isKnownByTheNamesOfItsAttributes() {
        assertThat(ApplicantName.isHeldBy("applicant")).isTrue();
        assertThat(ApplicantName.isHeldBy("applicant_name")).isTrue();
        assertThat(ApplicantName.isHeldBy("approver")).isFalse();
    }

    @Test
    void isNobodyWhereNeitherCaseNorEventTellsIt() {
        Vocabulary words = words("applicant");
        CaseFiles.Builder files = CaseFiles.builder(words, new CalendarId("CN"));
        files.add(files.caseFile("K-1"), files.draft().clear());

        assertThat(ApplicantName.of(files.build().get(0))).isEqualTo(ApplicantName.NONE);
    }

    @Test
    void isHeldByTheCase() {
        Vocabulary words = words("applicant");
        CaseFiles.Builder files = CaseFiles.builder(words, new CalendarId("CN"));
        int caseFile = files.caseFile("K-1");
        files.attributes(caseFile, files.draft().clear().text(words.attribute("applicant"), "王小明"));

        assertThat(ApplicantName.of(files.build().get(0))).isEqualTo(new ApplicantName("王小明"));
    }

    @Test
    void isHeldByAnEventWhereTheCaseTellsNothing() {
        Vocabulary words = words("applicant_name");
        CaseFiles.Builder files = CaseFiles.builder(words, new CalendarId("CN"));
        files.add(
                files.caseFile("K-1"),
                files.draft().clear().text(words.attribute("applicant_name"), "王小明"));

        assertThat(ApplicantName.of(files.build().get(0))).isEqualTo(new ApplicantName("王小明"));
    }

    @Test
    void isNobodyWhereTheVocabularyHasNoWordForIt() {
        CaseFiles.Builder files =
                CaseFiles.builder(Vocabulary.builder().build(), new CalendarId("CN"));
        files.caseFile("K-1");

        assertThat(ApplicantName.of(files.build().get(0))).isEqualTo(ApplicantName.NONE);
    }

    private static Vocabulary words(String id) {
        return Vocabulary.builder()
                .attribute(id, AttributeType.TEXT, new Bilingual("申请人", "applicant"))
                .build();
    }
}
