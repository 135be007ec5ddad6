package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;

class MaskingTest {
    private static final Vocabulary VOCABULARY =
            Vocabulary.builder()
                    .activity("accept", new Bilingual("受理", "acceptance"), null)
                    .attribute("applicant", AttributeType.TEXT, new Bilingual("申请人", "applicant"))
                    .build();

    private static CaseFile caseOf(String applicant) {
        CaseFiles.Builder files = CaseFiles.builder(VOCABULARY, new CalendarId("CN"));
        EventDraft draft = files.draft();
        draft.text(VOCABULARY.attribute("applicant"), applicant);
        files.attributes(files.caseFile("K-1"), draft);
        return files.build().get(0);
    }

    @Test
    void leavesTheFirstCharacterOfAName() {
        Masking masking = new Masking(Subject.Applicants.MASKED);

        assertThat(masking.applicant(caseOf("王小明"))).isEqualTo("王**");
        assertThat(masking.applicant(caseOf("𠮷田"))).isEqualTo("𠮷**");
    }

    @Test
    void showsTheNameAsInTheLogWhereNobodyAsked() {
        Masking masking = new Masking(Subject.Applicants.AS_IN_THE_LOG);

        assertThat(masking.applicant(caseOf("王小明"))).isEqualTo("王小明");
    }

    @Test
    void leavesTwoCharactersOfTheNameOfABody() {
        Masking masking = new Masking(Subject.Applicants.MASKED);

        assertThat(masking.applicant(caseOf("临江恒远餐饮管理有限公司"))).isEqualTo("临江**");
    }
}
