package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.casefile.Vocabulary;

/** Exchange tables in a folder, read with the words of licensing; what they told, as lines. */
final class LicensingTables {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Vocabulary WORDS = words();
    static final Mapping MAPPING = mapping(Map.of());

    static final String ACCEPT =
            "row_guid,cd_operation,cd_time,project_no,task_code,task_handle_item,task_version,"
                    + "org_name,handle_user_name,apply_date,accept_date,accept_doc_no,"
                    + "promise_date\n";
    static final String PROCESS =
            "row_guid,cd_operation,cd_time,project_no,process_name,event_name,event_start_time,"
                    + "event_end_time,handle_user_name,handle_explain\n";
    static final String SPECIAL =
            "row_guid,cd_operation,cd_time,project_no,special_type,special_name,special_reason,"
                    + "special_time,end_time,handle_user,applyer_user_name,special_explain,"
                    + "result\n";
    static final String RESULT =
            "row_guid,cd_operation,cd_time,project_no,result_type,result_date,result_explain,"
                    + "handle_user_name\n";
    static final String MATERIAL = "row_guid,cd_operation,cd_time,project_no,material_name\n";

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    final Problems problems = new Problems();
    final ReadingTally tally;
    final SourceProfile profile;
    final CaseFiles caseFiles;

    private LicensingTables(Path fileOrFolder, Mapping mapping) {
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        EventLogReader reader = EventLogReader.into(builder, mapping, problems);
        tally = reader.read(fileOrFolder);
        profile = reader.profile();
        caseFiles = builder.build();
    }

    private static Vocabulary words() {
        Vocabulary.Builder words = Vocabulary.builder();
        String[] activities = {
            "apply 申请",
            "request-correction 补正告知",
            "supplement 补正",
            "accept 受理",
            "refuse-acceptance 不予受理",
            "undertake 承办",
            "survey 现场核查",
            "pause 特别程序开始",
            "resume 特别程序结束",
            "extend 延长",
            "review 审核",
            "approve 批准",
            "decide 作出决定",
            "refuse 不予许可",
            "submit-upward 上报",
            "close 办结",
            "deliver 送达",
            "charge 收费"
        };
        for (String activity : activities) {
            String[] parts = activity.split(" ", -1);
            words.activity(parts[0], new Bilingual(parts[1], parts[0]), null);
        }
        String[] texts = {
            "pause_type", "approver", "document_no", "reason", "opinion", "receipt_no", "material"
        };
        for (String text : texts) {
            words.attribute(text, AttributeType.TEXT, Bilingual.same(text));
        }
        return words.attribute("announced_end", AttributeType.DATE, Bilingual.same("announced"))
                .attribute("promise_date", AttributeType.DATE, Bilingual.same("promise"))
                .attribute("amount", AttributeType.NUMBER, Bilingual.same("amount"))
                .build();
    }

    static Mapping mapping(Map<String, Activity> activities) {
        return new Mapping(
                WORDS,
                ZONE,
                Mapping.Fields.XES,
                activities,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    /** Writes a table, by its name without the prefix that all share. */
    static Path table(Path folder, String name, String text) {
        return SomeLog.write(folder.resolve("up_pro_" + name + ".csv"), SomeLog.bytes(text));
    }

    static LicensingTables read(Path fileOrFolder) {
        return read(fileOrFolder, MAPPING);
    }

    static LicensingTables read(Path fileOrFolder, Mapping mapping) {
        return new LicensingTables(fileOrFolder, mapping);
    }

    /** Holds when the reader told this problem, and no other. */
    void hasOnlyProblem(String file, int line, ProblemKind kind, String... arguments) {
        assertThat(problems.kept())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.source()).endsWith(file);
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.kind()).isEqualTo(kind);
                            assertThat(problem.arguments()).containsExactly(arguments);
                        });
    }

    List<String> told() {
        return told(caseFiles);
    }

    static List<String> told(CaseFiles caseFiles) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < caseFiles.size(); i++) {
            CaseFile caseFile = caseFiles.get(i);
            for (int position = 0; position < caseFile.eventCount(); position++) {
                told.add(caseFile.id() + " " + line(caseFile, position));
            }
        }
        return told;
    }

    /** Message, version, activity, name, when, received when, who, and the attributes. */
    static String line(CaseFile caseFile, int position) {
        CaseEvent event = caseFile.event(position);
        StringBuilder line = new StringBuilder(event.message());
        line.append(" v").append(event.version()).append(event.voided() ? " void " : " ");
        line.append(event.activity().id()).append(" '").append(event.name()).append("' ");
        line.append(minutes(event.occurredAt())).append(" → ").append(minutes(event.receivedAt()));
        line.append(' ').append(event.actor().person()).append('/');
        line.append(event.actor().department());
        for (Attribute attribute : WORDS.attributes()) {
            if (caseFile.has(position, attribute)) {
                long packed = caseFile.value(position, attribute, 0);
                line.append(' ').append(attribute.id()).append('=');
                line.append(
                        attribute.type() == AttributeType.TEXT
                                ? caseFile.lexicon().text((int) packed)
                                : LocalDate.ofEpochDay(packed));
            }
        }
        return line.toString();
    }

    private static String minutes(Instant instant) {
        return MINUTES.format(instant.atZone(ZONE));
    }
}
