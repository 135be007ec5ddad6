package org.mingjing.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import org.mingjing.replay.report.Subject;
import org.mingjing.rulepack.RulePack;

/** One run of {@code replay}: read, judge, tell. */
final class ReplayCommand {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    private final ReplayOptions options;
    private final Wording wording;
    private final PrintWriter out;
    private final PrintStream err;
    private final LogReading reading;
    private final PageWidth width;
    private final UnjudgedRules unjudged = new UnjudgedRules();
    private @Nullable TruthComparison truth;
    private List<Rule> muted = List.of();
    private long maskedCases;

    ReplayCommand(
            ReplayOptions options, PrintStream out, PrintStream err, Surroundings surroundings) {
        this.options = options;
        this.wording = new Wording(options.language);
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.err = err;
        this.reading = new LogReading(options, wording, err, surroundings);
        this.width = PageWidth.of(options.width, surroundings.environment());
    }

    /** What was read, and all that is needed to judge it. */
    private record Readings(
            RulePack pack, Calendars calendars, Moments moments, CaseFiles caseFiles, long asOf) {}

    /**
     * Runs, and answers with the exit status.
     *
     * @throws ReplayRefused when nothing can be judged at all
     */
    int run() throws IOException {
        reading.refuseWidth();
        PackChoice choice = new PackChoice(wording);
        RulePack pack = choice.pack(options.pack);
        checkFiles();
        Mapping mapping = choice.mapping(pack, options.mapping, options.logs);
        Moments moments = new Moments(pack.calendar().zone());
        Long asOf = reading.asOf(moments);
        Problems problems = new Problems();
        long begun = reading.now();
        EventLogReader.Reading read = reading.read(pack, mapping, problems);
        CaseFiles caseFiles = read.caseFiles();
        Rulebook whole = pack.rulebook();
        muted = whole.mute(read.profile());
        if (caseFiles.eventCount() == 0) {
            writeNothing(
                    new Readings(
                            pack,
                            Calendars.of(pack.calendar()),
                            moments,
                            caseFiles,
                            asOf == null ? Subject.NEVER : asOf),
                    problems);
            tell(problems, ProblemReport.Outcome.NOTHING_READ);
            throw new ReplayRefused(wording.say("error.no-events"));
        }
        Readings readings =
                new Readings(
                        pack.judging(whole.sentBy(read.profile())),
                        Calendars.of(pack.calendar()),
                        moments,
                        caseFiles,
                        asOf == null ? caseFiles.lastReceivedAt() : asOf);
        if (options.truth != null) {
            truth = TruthComparison.with(options.truth, moments, wording);
            whole.rules().stream().map(rule -> rule.header().id()).forEach(truth::expect);
        }
        if (options.explain != null) {
            explain(options.explain, readings, problems);
        } else {
            judge(readings, begun, problems);
        }
        out.flush();
        tell(problems, ProblemReport.Outcome.REST_READ);
        tellMuted();
        unjudged.tell(err, wording);
        tellMask();
        boolean isTrue = truth == null || options.explain != null || truth.isEqual();
        return problems.isAnythingLost() || !unjudged.isEmpty() || !isTrue ? PROBLEMS : FINE;
    }

    private void checkFiles() {
        FilesOfARun files = new FilesOfARun(wording).reading(options).reading(options.truth);
        checkSignals(options.signals);
        checkReport(options.report);
        files.writing(options.signals).writing(options.report).writing(options.problems);
    }

    private void checkSignals(@Nullable Path signals) {
        if (signals == null) {
            return;
        }
        if (options.explain != null) {
            throw new ReplayRefused(wording.say("error.explain-signals"));
        }
        if (!FilesOfARun.isCsv(signals) && !FilesOfARun.isJson(signals)) {
            throw new ReplayRefused(wording.say("error.signals", signals));
        }
    }

    private void checkReport(@Nullable Path report) {
        if (report == null) {
            return;
        }
        if (options.explain != null) {
            throw new ReplayRefused(wording.say("error.explain-report"));
        }
        if (!FilesOfARun.isHtml(report)) {
            throw new ReplayRefused(wording.say("error.report", report));
        }
    }

    /** Tells the rules that the log gives nothing to judge by. */
    private void tellMuted() {
        if (!muted.isEmpty()) {
            err.println();
            err.println(
                    wording.say(
                            "muted",
                            muted.stream()
                                    .map(rule -> rule.header().id())
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** Tells that masking changed nothing, which nobody can see from the report. */
    private void tellMask() {
        if (options.mask && maskedCases == 0) {
            err.println();
            err.println(wording.say(options.report == null ? "mask.no-report" : "mask.nothing"));
        }
    }

    /** The report of a log without events: that nothing came is worth a page too. */
    private void writeNothing(Readings readings, Problems problems) throws IOException {
        if (options.explain == null) {
            write(report(readings), problems);
            out.flush();
        }
    }

    private void judge(Readings readings, long begun, Problems problems) throws IOException {
        long read = reading.now();
        ReportSink report = report(readings);
        Tally tally = tally(readings, report);
        long judged = reading.now();
        Summary summary = new Summary(out, wording, reading.colours(), width);
        RulePack pack = readings.pack();
        CaseFiles caseFiles = readings.caseFiles();
        Moments moments = readings.moments();
        summary.line(
                wording.say(
                        "summary.head",
                        pack.id(),
                        pack.version(),
                        moments.readable(Instant.ofEpochMilli(readings.asOf())),
                        moments.zone()));
        summary.line(
                wording.say(
                        "summary.volume",
                        caseFiles.size(),
                        caseFiles.eventCount(),
                        seconds(read - begun),
                        seconds(judged - read),
                        Math.round(caseFiles.eventCount() * 1e9 / Math.max(1, judged - read))));
        out.println();
        summary.tell(pack.rulebook(), tally);
        if (truth != null) {
            truth.tell(out, wording, reading.colours());
        }
        if (options.signals != null) {
            out.println(wording.say("summary.signals", options.signals));
        }
        write(report, problems);
    }

    private ReportSink report(Readings readings) {
        Path file = options.report;
        if (file == null) {
            return ReportSink.NONE;
        }
        Subject.Applicants applicants =
                options.mask ? Subject.Applicants.MASKED : Subject.Applicants.AS_IN_THE_LOG;
        List<String> logs =
                options.logs.stream().map(log -> String.valueOf(log.getFileName())).toList();
        return new HtmlReport(
                file,
                new Subject(
                        logs,
                        readings.pack(),
                        readings.calendars(),
                        readings.caseFiles(),
                        readings.asOf(),
                        muted,
                        applicants),
                wording);
    }

    private void write(ReportSink report, Problems problems) throws IOException {
        Path file = options.report;
        if (file == null) {
            return;
        }
        try {
            report.write(problems);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
        maskedCases = report.casesWithApplicant();
        out.println(wording.say("summary.report", file));
    }

    private Tally tally(Readings readings, ReportSink report) throws IOException {
        RulePack pack = readings.pack();
        CaseFiles caseFiles = readings.caseFiles();
        Tally tally = new Tally(pack.rulebook());
        @Nullable ProgressBar bar = reading.bar(wording.say("progress.judging"));
        Replay.Progress progress =
                bar == null
                        ? Replay.Progress.NONE
                        : events -> bar.at(events, caseFiles.eventCount(), events);
        Replay replay = new Replay(pack.rulebook(), readings.calendars());
        try (SignalSink signals = signals(readings.moments())) {
            tally.add(
                    replay.judge(
                            caseFiles,
                            readings.asOf(),
                            new FindingSink() {
                                @Override
                                public void found(Finding finding) {
                                    tally.add(finding);
                                    report.found(finding);
                                    signals.write(finding);
                                    if (truth != null) {
                                        truth.add(finding);
                                    }
                                }

                                @Override
                                public void unjudged(Unjudged rule) {
                                    unjudged.add(rule);
                                    report.unjudged(rule);
                                }
                            },
                            progress,
                            report));
        } finally {
            if (bar != null) {
                bar.done();
            }
        }
        return tally;
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f", nanos / 1e9);
    }

    private SignalSink signals(Moments moments) throws IOException {
        Path file = options.signals;
        if (file == null) {
            return SignalSink.NONE;
        }
        try {
            return FilesOfARun.isCsv(file)
                    ? new SignalsCsv(file, moments)
                    : new SignalsJson(file, moments);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private ReplayRefused unwritable(Path file, IOException e) {
        return new ReplayRefused(wording.say("error.write", file, Complaint.reason(e, wording)));
    }

    private void explain(String number, Readings readings, Problems problems) throws IOException {
        CaseFiles caseFiles = readings.caseFiles();
        CaseFile view = caseFiles.get(0);
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            if (view.id().equals(number)) {
                explain(view, readings);
                return;
            }
        }
        tell(problems, ProblemReport.Outcome.REST_READ);
        throw new ReplayRefused(
                wording.say("error.case", Page.printable(number))
                        + NearestCase.hint(caseFiles, number, wording));
    }

    private void explain(CaseFile caseFile, Readings readings) {
        Assessment assessment =
                Assessor.assess(
                        caseFile,
                        readings.pack().rulebook(),
                        readings.calendars(),
                        Instant.ofEpochMilli(readings.asOf()));
        assessment.unjudged().forEach(unjudged::add);
        new Explanation(
                        new Page(out, width.prose(), reading.colours()),
                        wording,
                        readings.moments(),
                        caseFile)
                .tell(assessment, readings.pack().id());
    }

    private void tell(Problems problems, ProblemReport.Outcome outcome) throws IOException {
        new ProblemReport(err, wording, outcome).tell(problems, options.problems);
    }
}
