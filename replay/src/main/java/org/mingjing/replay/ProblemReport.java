package org.mingjing.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.ProblemKind;
import org.mingjing.eventlog.Problems;

/**
 * Tells what could not be taken of the input: the first on the terminal, all that were kept on
 * file.
 */
final class ProblemReport {
    private static final int SHOWN = 20;

    private final PrintStream err;
    private final Wording wording;
    private final Outcome outcome;

    ProblemReport(PrintStream err, Wording wording, Outcome outcome) {
        this.err = err;
        this.wording = wording;
        this.outcome = outcome;
    }

    /** What became of the rest of the input. */
    enum Outcome {
        REST_READ,
        NOTHING_READ
    }

    void tell(Problems problems, @Nullable Path file) throws IOException {
        if (file != null) {
            write(problems.kept(), file);
        }
        if (problems.isEmpty()) {
            return;
        }
        err.println();
        String head = outcome == Outcome.REST_READ ? "problems.head" : "problems.head-only";
        err.println(wording.say(head, problems.count()));
        List<Problem> kept = problems.kept();
        for (Problem problem : kept.subList(0, Math.min(SHOWN, kept.size()))) {
            err.println("  " + problem.place() + "  " + wording.of(problem.message()));
        }
        if (kept.size() > SHOWN) {
            err.println("  " + wording.say("problems.more", kept.size() - SHOWN));
        }
        if (problems.count() > kept.size()) {
            err.println("  " + wording.say("problems.all", problems.count() - kept.size()));
        }
        err.println(
                file == null
                        ? wording.say("problems.by-kind")
                        : wording.say("problems.written", file));
        problems.counts().forEach((kind, count) -> err.println(line(kind, count)));
        err.flush();
    }

    private static String line(ProblemKind kind, long count) {
        String number = String.format(Locale.ROOT, "%,d", count);
        return DisplayWidth.padLeft(number, 11) + "  " + kind.name().toLowerCase(Locale.ROOT);
    }

    private void write(List<Problem> problems, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord("file", "line", "severity", "kind", "message");
            for (Problem problem : problems) {
                csv.writeRecord(
                        problem.source(),
                        Integer.toString(problem.line()),
                        problem.severity().name().toLowerCase(Locale.ROOT),
                        problem.kind().name().toLowerCase(Locale.ROOT),
                        wording.of(problem.message()));
            }
        }
    }
}
