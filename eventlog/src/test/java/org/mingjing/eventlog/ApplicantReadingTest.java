package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.casefile.Vocabulary;

class ApplicantReadingTest {
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("apply", Bilingual.same("apply"), null)
                    .activity("accept", Bilingual.same("accept"), null)
                    .activity("review", Bilingual.same("review"), null)
                    .attribute("applicant", AttributeType.TEXT, new Bilingual("申请人", "applicant"))
                    .attribute("opinion", AttributeType.TEXT, new Bilingual("意见", "opinion"))
                    .build();
    private static final String TABLE =
            "row_guid,cd_operation,cd_time,project_no,apply_date,accept_date,applyer_name\n";

    @TempDir Path folder;

    private final Problems problems = new Problems();
    private SourceProfile profile = SourceProfile.COMPLETE;

    private static Mapping mapping(Map<String, Attribute> caseAttributes) {
        return new Mapping(
                WORDS,
                ZoneId.of("Asia/Shanghai"),
                new Mapping.Fields(
                        "case",
                        "activity",
                        "at",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                Map.of("apply", WORDS.activity("apply")),
                Map.of(),
                caseAttributes,
                Map.of(),
                List.of());
    }

    private CaseFiles read(String file, String content, Mapping mapping) throws IOException {
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        EventLogReader reader = EventLogReader.into(builder, mapping, problems);
        reader.read(Files.writeString(folder.resolve(file), content));
        profile = reader.profile();
        return builder.build();
    }

    private String applicantInTables(String rows) throws IOException {
        CaseFiles files = read("up_pro_accept.csv", TABLE + rows, mapping(Map.of()));
        return ApplicantName.of(files.get(0)).text();
    }

    @Test
    void isTakenFromTheRowOfTheTablesThatWasSynchronisedLast() throws IOException {
        String early = "g1,I,2026-01-05 09:31:00,c1,2026-01-04,2026-01-05,王小明\n";
        String late = "g1,U,2026-01-06 09:31:00,c1,2026-01-04,2026-01-05,王晓明\n";

        assertThat(applicantInTables(early + late)).isEqualTo("王晓明");
        assertThat(applicantInTables(late + early)).isEqualTo("王晓明");
    }

    @Test
    void isNoneWhereTheTablesTellNone() throws IOException {
        assertThat(applicantInTables("g1,I,2026-01-05 09:31:00,c1,2026-01-04,2026-01-05,\n"))
                .isEmpty();
    }

    @Test
    void isNotMissedFromActsOfOtherTables() throws IOException {
        applicantInTables("g1,I,2026-01-05 09:31:00,c1,2026-01-04,2026-01-05,王小明\n");

        assertThat(profile.sends(WORDS.attribute("applicant"))).isTrue();
        assertThat(profile.sends(WORDS.attribute("opinion"))).isFalse();
    }

    @Test
    void isTakenFromAnyRowOfTheEventCsvAndMaskedInProblems() throws IOException {
        CaseFiles files =
                read(
                        "events.csv",
                        """
                        case,activity,at,applicant
                        c1,apply,2026-01-04,
                        c1,apply,2026-01-05,王小明
                        c1,apply,2026-01-06,李大力
                        """,
                        mapping(Map.of("applicant", WORDS.attribute("applicant"))));

        assertThat(ApplicantName.of(files.get(0)).text()).isEqualTo("王小明");
        assertThat(problems.kept()).hasSize(1);
        assertThat(problems.kept().getFirst().arguments())
                .containsExactly("applicant", "c1", "李**");
    }
}
