package org.mingjing.eventlog;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

/**
 * Reads event logs into case files: {@code .xes} (IEEE 1849) and {@code .csv}, plain or gzip.
 *
 * <p>Files are streamed; beyond the case files being built it holds one event, and a few numbers
 * for each case so that several files may tell of the same one. Whatever is wrong with a file goes
 * to the {@link Problems}: reading throws nothing because of what is in a file, or because there is
 * none. Not thread-safe.
 *
 * <pre>{@code
 * CaseFiles.Builder builder = CaseFiles.builder(mapping.vocabulary(), calendar);
 * Problems problems = new Problems();
 * ReadingTally tally = EventLogReader.into(builder, mapping, problems).read(Path.of("log.xes.gz"));
 * CaseFiles caseFiles = builder.build();
 * }</pre>
 */
public final class EventLogReader {
    private final Problems problems;
    private final Intake intake;
    private ReadingLimits limits = ReadingLimits.DEFAULT;
    private ReadingProgress progress = ReadingProgress.NONE;

    private EventLogReader(CaseFiles.Builder into, Mapping mapping, Problems problems) {
        this.problems = problems;
        this.intake = new Intake(into, mapping);
    }

    /**
     * A reader into case files being built, of the mapping's vocabulary.
     *
     * @throws IllegalArgumentException when one of the mapping's formats is no pattern
     */
    public static EventLogReader into(
            CaseFiles.Builder builder, Mapping mapping, Problems problems) {
        return new EventLogReader(builder, mapping, problems);
    }

    /** Trusts files so far and no further; {@link ReadingLimits#DEFAULT} otherwise. */
    public EventLogReader limits(ReadingLimits howFar) {
        this.limits = howFar;
        return this;
    }

    public EventLogReader progress(ReadingProgress listener) {
        this.progress = listener;
        return this;
    }

    /**
     * Reads one file. Its kind is told by its name; whether it is packed, by its first bytes.
     *
     * <p>Without a sequence field, an event's sequence is its place among the events of its case,
     * in the order of reading, refused ones counted.
     */
    public ReadingTally read(Path file) {
        Report report = new Report(file.toString(), problems);
        intake.nextFile();
        LogReader reader = readerOf(file);
        if (reader == null) {
            report.say(0, ProblemKind.UNKNOWN_KIND, String.valueOf(file.getFileName()));
            return intake.tally();
        }
        LogFile.read(
                file,
                limits,
                progress,
                report,
                (text, meter) -> reader.read(text, intake, meter, report));
        intake.settle(report);
        return intake.tally();
    }

    /**
     * What was read.
     *
     * @param unsent the attributes that no file could tell
     */
    public record Reading(CaseFiles caseFiles, Set<Attribute> unsent) {}

    /**
     * The attributes of the vocabulary that no file read so far could tell: no column of a CSV file
     * holds them, or the mapping names no key for them. Checks that need them are not to be made.
     */
    public Set<Attribute> unsent() {
        return intake.unsent();
    }

    private @Nullable LogReader readerOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String kind = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (kind.endsWith(".xes")) {
            return new XesLogReader(limits.depth());
        }
        return kind.endsWith(".csv") ? new CsvLogReader() : null;
    }
}
