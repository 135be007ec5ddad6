package org.mingjing.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.ProblemKind;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.Severity;

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
        if (problems.isAnythingLost()) {
            tellLosses(problems, file);
        }
        List<Problem> notices = of(problems, severity -> severity == Severity.NOTICE);
        if (!notices.isEmpty()) {
            err.println();
            err.println(wording.say("problems.notices"));
            notices.forEach(this::tell);
        }
        err.flush();
    }

    private void tellLosses(Problems problems, @Nullable Path file) {
        long count = problems.count() - problems.count(Severity.NOTICE);
        err.println();
        String head = outcome == Outcome.REST_READ ? "problems.head" : "problems.head-only";
        err.println(wording.say(head, count));
        List<Problem> kept = of(problems, severity -> severity != Severity.NOTICE);
        kept.subList(0, Math.min(SHOWN, kept.size())).forEach(this::tell);
        if (kept.size() > SHOWN) {
            err.println("  " + wording.say("problems.more", kept.size() - SHOWN));
        }
        if (problems.untold() > 0) {
            err.println("  " + wording.say("problems.all", problems.untold()));
        }
        err.println(
                file == null
                        ? wording.say("problems.by-kind")
                        : wording.say("problems.written", file));
        problems.counts()
                .forEach(
                        (kind, number) -> {
                            if (kind.severity() != Severity.NOTICE) {
                                err.println(line(kind, number));
                            }
                        });
    }

    private static List<Problem> of(Problems problems, Predicate<Severity> wanted) {
        return problems.kept().stream().filter(one -> wanted.test(one.severity())).toList();
    }

    private void tell(Problem problem) {
        err.println("  " + problem.place() + "  " + wording.of(problem.message()));
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
