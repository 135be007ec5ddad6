package org.mingjing.eventlog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.SourceProfile;

/**
 * Reads event logs into case files: {@code .xes} (IEEE 1849), {@code .csv} and the national
 * exchange tables {@code up_pro_*}, plain or gzip.
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
    private final ExchangeIntake tables;
    private final DeclaredGaps declared;
    private ReadingLimits limits = ReadingLimits.DEFAULT;
    private ReadingProgress progress = ReadingProgress.NONE;

    private EventLogReader(CaseFiles.Builder into, Mapping mapping, Problems problems) {
        this.problems = problems;
        Values values = new Values(into.lexicon(), mapping);
        this.intake = new Intake(into, mapping, values);
        this.tables = new ExchangeIntake(into, mapping, intake, values);
        this.declared = new DeclaredGaps(mapping.source(), intake.met());
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
     * <p>A file named like one of the national exchange tables, such as {@code up_pro_accept.csv},
     * is read as that table, whatever fields the mapping names. A folder is read as all such tables
     * in it together, which is one log; files that hold none are told and left alone.
     *
     * <p>Without a sequence field, an event's sequence is its place among the events of its case,
     * in the order of reading, refused ones counted; events of exchange tables have none.
     */
    public ReadingTally read(Path fileOrFolder) {
        intake.nextFile();
        @Nullable ExchangeTable table = ExchangeTable.of(fileOrFolder);
        if (Files.isDirectory(fileOrFolder)) {
            readFolder(fileOrFolder);
        } else if (table != null) {
            readTable(table, fileOrFolder);
        } else {
            readLog(fileOrFolder);
        }
        declared.settle(new Report(fileOrFolder.toString(), problems));
        return intake.tally();
    }

    private void readFolder(Path folder) {
        TableFiles files = TableFiles.in(folder, ExchangeTable.names(), problems);
        Report report = new Report(folder.toString(), problems);
        if (files.isEmpty()) {
            report.say(0, ProblemKind.NO_TABLE, String.join(", ", ExchangeTable.names()));
            return;
        }
        for (ExchangeTable table : ExchangeTable.values()) {
            if (files.has(table.table())) {
                readTable(table, files.file(table.table()));
            }
        }
        List<String> others =
                files.others().stream().filter(name -> !ItemTables.isTable(Path.of(name))).toList();
        if (!others.isEmpty()) {
            report.say(0, ProblemKind.FILES_UNUSED, String.join(", ", others));
        }
    }

    private void readTable(ExchangeTable table, Path file) {
        tables.read(table, file, limits, progress, new Report(file.toString(), problems));
    }

    private void readLog(Path file) {
        Report report = new Report(file.toString(), problems);
        LogReader reader = readerOf(file);
        if (reader == null) {
            report.say(0, ProblemKind.UNKNOWN_KIND, String.valueOf(file.getFileName()));
            return;
        }
        LogFile.read(
                file,
                limits,
                progress,
                report,
                (text, meter) -> reader.read(text, intake, meter, report));
        intake.settle(report);
    }

    /**
     * What was read.
     *
     * @param profile what no file could tell
     */
    public record Reading(CaseFiles caseFiles, SourceProfile profile) {}

    /**
     * All that no file read so far could tell, even together with the others: attributes for which
     * there is no column or key, acts that nobody sends, and those told only later. Checks that
     * need them are not to be made. What the mapping declares of its source is among them, unless
     * it was met.
     */
    public SourceProfile profile() {
        return declared.with(intake.gaps().profile(intake.met().activities()));
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
