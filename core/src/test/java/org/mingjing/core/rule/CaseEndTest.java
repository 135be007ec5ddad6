package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Vocabulary;

class CaseEndTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("close", Bilingual.same("close"), null)
                    .attribute("end_date", AttributeType.DATE, Bilingual.same("end date"))
                    .attribute("ended", AttributeType.INSTANT, Bilingual.same("ended"))
                    .attribute("status", AttributeType.TEXT, Bilingual.same("status"))
                    .build();

    private static CaseFile ended() {
        CaseFiles.Builder files = CaseFiles.builder(WORDS, new CalendarId("CN"));
        int caseFile = files.caseFile("K-1");
        files.attributes(
                caseFile,
                files.draft()
                        .clear()
                        .date(WORDS.attribute("end_date"), MON_2026_03_02)
                        .instant(WORDS.attribute("ended"), 1_000));
        return files.build().get(0);
    }

    @Test
    void isByItsActivitiesOnly() {
        CaseEnd end = new CaseEnd(WORDS.mask("close"), null);

        assertThat(end.isBy(WORDS.activity("close").code())).isTrue();
        assertThat(end.isBy(Vocabulary.OTHER.code())).isFalse();
        assertThat(end.toldBy(ended(), SHANGHAI)).isNull();
    }

    @Test
    void isToldAsADayOrAnInstant() {
        assertThat(new CaseEnd(0, WORDS.attribute("end_date")).toldBy(ended(), SHANGHAI))
                .isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
        assertThat(new CaseEnd(0, WORDS.attribute("ended")).toldBy(ended(), SHANGHAI))
                .isEqualTo(Instant.ofEpochMilli(1_000));
    }

    @Test
    void isNotToldAsAText() {
        assertThatThrownBy(() -> new CaseEnd(0, WORDS.attribute("status")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("status");
    }
}
