package org.mingjing.eventlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.Vocabulary;

/** A log written to a file and read, with the words and the mapping that most tests share. */
final class SomeLog {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("accept", new Bilingual("受理", "accept"), null)
                    .activity("decide", new Bilingual("办结", "decide"), null)
                    .attribute("amount", AttributeType.NUMBER, Bilingual.same("amount"))
                    .attribute("remark", AttributeType.TEXT, Bilingual.same("remark"))
                    .attribute("due", AttributeType.DATE, Bilingual.same("due"))
                    .attribute("told", AttributeType.INSTANT, Bilingual.same("told"))
                    .attribute("urgent", AttributeType.FLAG, Bilingual.same("urgent"))
                    .build();

    static final Mapping XES =
            new Mapping(
                    WORDS,
                    SHANGHAI,
                    Mapping.Fields.XES,
                    Map.of("T01", WORDS.activity("accept"), "T02", WORDS.activity("decide")),
                    Map.of(
                            "amount", WORDS.attribute("amount"),
                            "meta/remark", WORDS.attribute("remark"),
                            "told", WORDS.attribute("told"),
                            "urgent", WORDS.attribute("urgent")),
                    Map.of("due", WORDS.attribute("due"), "fee", WORDS.attribute("amount")),
                    Map.of("enddate", WORDS.activity("decide")),
                    List.of("dd/MM/yyyy HH:mm"));

    static final Mapping CSV =
            new Mapping(
                    WORDS,
                    SHANGHAI,
                    new Mapping.Fields(
                            "case",
                            "step",
                            "at",
                            "received",
                            "person",
                            null,
                            null,
                            "message",
                            "version",
                            "void",
                            "order",
                            "item",
                            "itemVersion"),
                    XES.activities(),
                    Map.of("amount", WORDS.attribute("amount")),
                    Map.of("due", WORDS.attribute("due")),
                    Map.of("enddate", WORDS.activity("decide")),
                    List.of());

    static final String CSV_HEADER =
            "case,step,at,received,person,message,version,void,order,item,itemVersion,amount,due,"
                    + "enddate\n";

    final Problems problems = new Problems();
    final ReadingTally tally;
    final CaseFiles caseFiles;

    private SomeLog(Path file, Mapping mapping, ReadingLimits limits) {
        CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));
        tally = EventLogReader.into(builder, mapping, problems).limits(limits).read(file);
        caseFiles = builder.build();
    }

    static SomeLog read(Path file, Mapping mapping) {
        return new SomeLog(file, mapping, ReadingLimits.DEFAULT);
    }

    static SomeLog read(Path file, Mapping mapping, ReadingLimits limits) {
        return new SomeLog(file, mapping, limits);
    }

    /** An XES log of these traces and events, read. */
    static SomeLog ofXes(Path folder, String inner) {
        return read(xes(folder, inner), XES);
    }

    /** A CSV log of these rows below the usual header, read. */
    static SomeLog ofCsv(Path folder, String rows) {
        return read(write(folder.resolve("log.csv"), bytes(CSV_HEADER + rows)), CSV);
    }

    static Path xes(Path folder, String inner) {
        return write(folder.resolve("log.xes"), bytes("<log>\n" + inner + "</log>\n"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static String trace(String name, String inner) {
        return "<trace>\n<string key=\"concept:name\" value=\""
                + name
                + "\"/>\n"
                + inner
                + "</trace>\n";
    }

    static String event(String name, String at, String... more) {
        return "<event><string key=\"concept:name\" value=\""
                + name
                + "\"/><date key=\"time:timestamp\" value=\""
                + at
                + "\"/>"
                + String.join("", more)
                + "</event>\n";
    }

    CaseFile first() {
        return caseFiles.get(0);
    }

    CaseEvent firstEvent() {
        return first().event(0);
    }

    List<ProblemKind> kinds() {
        return problems.kept().stream().map(Problem::kind).toList();
    }

    Problem onlyProblem() {
        List<Problem> kept = problems.kept();
        if (kept.size() != 1) {
            throw new AssertionError("one problem expected: " + kept);
        }
        return kept.get(0);
    }
}
