package org.mingjing.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ReadingProgress;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;

/** One run of {@code replay}: read, judge, tell. */
final class ReplayCommand {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    private final ReplayOptions options;
    private final Wording wording;
    private final PrintWriter out;
    private final PrintStream err;
    private final Terminal terminal;
    private final LongSupplier nanos;
    private final UnjudgedRules unjudged = new UnjudgedRules();

    ReplayCommand(ReplayOptions options, PrintStream out, PrintStream err, Terminal terminal) {
        this.options = options;
        this.wording = new Wording(options.language);
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.err = err;
        this.terminal = terminal;
        this.nanos = System::nanoTime;
    }

    /** What the program is connected to. */
    record Terminal(boolean showsColours, boolean showsProgress) {}

    /**
     * Runs, and answers with the exit status.
     *
     * @throws ReplayRefused when nothing can be judged at all
     */
    int run() throws IOException {
        RulePack pack = pack();
        Mapping mapping = mapping(pack);
        refuseUnusableFiles();
        Problems problems = new Problems();
        long begun = nanos.getAsLong();
        CaseFiles caseFiles = read(pack, mapping, problems);
        long read = nanos.getAsLong();
        if (caseFiles.eventCount() == 0) {
            tell(problems);
            throw new ReplayRefused(wording.say("error.no-events"));
        }
        Moments moments = new Moments(pack.calendar().zone());
        long asOf = asOf(caseFiles, moments);
        Calendars calendars = Calendars.of(pack.calendar());
        if (options.explain != null) {
            explain(options.explain, caseFiles, pack, calendars, asOf, moments);
        } else {
            judge(caseFiles, pack, calendars, asOf, moments, begun, read);
        }
        out.flush();
        tell(problems);
        unjudged.tell(err, wording);
        return problems.isAnythingLost() || !unjudged.isEmpty() ? PROBLEMS : FINE;
    }

    private RulePack pack() {
        boolean isName = RulePacks.names().contains(options.pack);
        Path path = Path.of(options.pack);
        return !isName && Files.exists(path) ? RulePacks.load(path) : RulePacks.load(options.pack);
    }

    private Mapping mapping(RulePack pack) {
        Path file = options.mapping;
        if (file != null) {
            return RulePacks.mapping(file, pack.vocabulary());
        }
        Mapping own = pack.mapping();
        if (own == null) {
            throw new ReplayRefused(wording.say("error.no-mapping", pack.id()));
        }
        return own;
    }

    private void refuseUnusableFiles() {
        for (Path log : options.logs) {
            if (!Files.isReadable(log) || Files.isDirectory(log)) {
                throw new ReplayRefused(wording.say("error.file", log));
            }
        }
        Path signals = options.signals;
        if (signals != null && !isCsv(signals) && !isJson(signals)) {
            throw new ReplayRefused(wording.say("error.signals", signals));
        }
    }

    private static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private CaseFiles read(RulePack pack, Mapping mapping, Problems problems) {
        CaseFiles.Builder builder = CaseFiles.builder(pack.vocabulary(), pack.calendar().id());
        EventLogReader reader = EventLogReader.into(builder, mapping, problems);
        for (Path log : options.logs) {
            @Nullable ProgressBar bar =
                    bar(wording.say("progress.reading", String.valueOf(log.getFileName())));
            reader.progress(bar == null ? ReadingProgress.NONE : bar).read(log);
            if (bar != null) {
                bar.done();
            }
        }
        return builder.build();
    }

    private @Nullable ProgressBar bar(String what) {
        return terminal.showsProgress() && !options.quiet
                ? new ProgressBar(err, wording, nanos, what)
                : null;
    }

    private long asOf(CaseFiles caseFiles, Moments moments) {
        if (options.asOf == null) {
            return caseFiles.lastInstant();
        }
        Long asOf = AsOf.parse(options.asOf, moments.zone());
        if (asOf == null) {
            throw new ReplayRefused(wording.say("error.as-of", options.asOf));
        }
        return asOf;
    }

    private void judge(
            CaseFiles caseFiles,
            RulePack pack,
            Calendars calendars,
            long asOf,
            Moments moments,
            long begun,
            long read)
            throws IOException {
        Tally tally = new Tally(pack.rulebook());
        @Nullable ProgressBar bar = bar(wording.say("progress.judging"));
        Replay.Progress progress =
                bar == null
                        ? Replay.Progress.NONE
                        : events -> bar.at(events, caseFiles.eventCount(), events);
        Replay replay = new Replay(pack.rulebook(), calendars);
        try (SignalSink signals = signals(moments)) {
            tally.add(
                    replay.judge(
                            caseFiles,
                            asOf,
                            new FindingSink() {
                                @Override
                                public void found(Finding finding) {
                                    tally.add(finding);
                                    signals.write(finding);
                                }

                                @Override
                                public void unjudged(Unjudged rule) {
                                    unjudged.add(rule);
                                }
                            },
                            progress));
        }
        if (bar != null) {
            bar.done();
        }
        long judged = nanos.getAsLong();
        out.println(
                wording.say(
                        "summary.head",
                        pack.id(),
                        pack.version(),
                        moments.readable(Instant.ofEpochMilli(asOf)),
                        moments.zone()));
        out.println(
                wording.say(
                        "summary.volume",
                        caseFiles.size(),
                        caseFiles.eventCount(),
                        seconds(read - begun),
                        seconds(judged - read),
                        Math.round(caseFiles.eventCount() / ((judged - read) / 1e9))));
        out.println();
        new Summary(out, wording, colours()).tell(pack.rulebook(), tally);
        if (options.signals != null) {
            out.println(wording.say("summary.signals", options.signals));
        }
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
            return isCsv(file) ? new SignalsCsv(file, moments) : new SignalsJson(file, moments);
        } catch (IOException e) {
            throw new ReplayRefused(wording.say("error.write", file, e));
        }
    }

    private void explain(
            String number,
            CaseFiles caseFiles,
            RulePack pack,
            Calendars calendars,
            long asOf,
            Moments moments) {
        CaseFile view = caseFiles.get(0);
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            if (view.id().equals(number)) {
                Assessment assessment =
                        Assessor.assess(
                                view, pack.rulebook(), calendars, Instant.ofEpochMilli(asOf));
                assessment.unjudged().forEach(unjudged::add);
                new Explanation(out, wording, moments, colours()).tell(view, assessment, pack.id());
                return;
            }
        }
        throw new ReplayRefused(
                wording.say("error.case", number) + NearestCase.hint(caseFiles, number, wording));
    }

    private Ink.Colours colours() {
        boolean painted =
                switch (options.color) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> terminal.showsColours();
                };
        return painted ? Ink.Colours.ANSI : Ink.Colours.NONE;
    }

    private void tell(Problems problems) throws IOException {
        new ProblemReport(err, wording).tell(problems, options.problems);
    }
}
