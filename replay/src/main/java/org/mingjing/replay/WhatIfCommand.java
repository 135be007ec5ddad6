package org.mingjing.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import org.mingjing.replay.report.Whose;
import org.mingjing.replay.whatif.Comparison;
import org.mingjing.replay.whatif.Difference;
import org.mingjing.replay.whatif.WhatIf;
import org.mingjing.replay.whatif.Yardstick;
import org.mingjing.rulepack.RulePack;

/** One run of {@code what-if}: read once, judge by two packs, tell what differs. */
final class WhatIfCommand {
    private static final int SHOWN = 10;

    private final WhatIfOptions options;
    private final Wording wording;
    private final PrintWriter out;
    private final PrintStream err;
    private final LogReading reading;
    private final PageWidth width;

    WhatIfCommand(
            WhatIfOptions options, PrintStream out, PrintStream err, Surroundings surroundings) {
        this.options = options;
        this.wording = new Wording(options.language);
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.err = err;
        this.reading = new LogReading(options, wording, err, surroundings);
        this.width = PageWidth.of(options.width, surroundings.environment());
    }

    /**
     * Runs, and answers with the exit status.
     *
     * @throws ReplayRefused when nothing can be compared at all
     */
    int run() throws IOException {
        reading.refuseWidth();
        refuseChoice();
        PackChoice choice = new PackChoice(wording);
        List<RulePack> packs = options.packs.stream().map(choice::pack).toList();
        RulePack before = packs.get(0);
        RulePack after = packs.get(1).sharing(before);
        new FilesOfARun(wording)
                .reading(options)
                .readingFolder(options.itemsAfter)
                .writing(options.changes)
                .writing(options.problems);
        Moments moments = new Moments(before.calendar().zone());
        Long asOf = reading.asOf(moments);
        Problems problems = new Problems();
        EventLogReader.Reading read =
                reading.read(
                        before, choice.mapping(before, options.mapping, options.logs), problems);
        CaseFiles files = read.caseFiles();
        if (files.eventCount() == 0) {
            tell(problems, ProblemReport.Outcome.NOTHING_READ);
            throw new ReplayRefused(wording.say("error.no-events"));
        }
        Yardstick one = yardstick(before, read.profile(), null);
        Yardstick other = yardstick(after, read.profile(), itemsAfter(before, problems));
        if (!one.readsAs(other)) {
            throw new ReplayRefused(wording.say("what-if.other-words", before.id(), after.id()));
        }
        Comparison comparison =
                compare(one, other, files, asOf == null ? files.lastReceivedAt() : asOf, packs);
        out.flush();
        tell(problems, ProblemReport.Outcome.REST_READ);
        if (comparison.unjudged() > 0) {
            err.println(wording.say("what-if.unjudged", comparison.unjudged()));
        }
        if (comparison.cases() == 0) {
            return ReplayCommand.WRONG_USAGE;
        }
        return problems.isAnythingLost() || comparison.unjudged() > 0
                ? ReplayCommand.PROBLEMS
                : ReplayCommand.FINE;
    }

    private void refuseChoice() {
        if (options.packs.size() != 2) {
            throw new ReplayRefused(wording.say("what-if.two-packs", options.packs.size()));
        }
        if (options.oneIn < 1) {
            throw new ReplayRefused(wording.say("what-if.one-in", options.oneIn));
        }
    }

    private static Yardstick yardstick(
            RulePack pack, SourceProfile profile, @Nullable ServiceItems items) {
        return new Yardstick(pack.rulebook().sentBy(profile), Calendars.of(pack.calendar()), items);
    }

    private @Nullable ServiceItems itemsAfter(RulePack pack, Problems problems) {
        return options.itemsAfter == null
                ? null
                : ItemsOfARun.read(options.itemsAfter, pack.vocabulary(), problems).items();
    }

    private Comparison compare(
            Yardstick one, Yardstick other, CaseFiles files, long asOf, List<RulePack> packs)
            throws IOException {
        Moments moments = new Moments(packs.get(0).calendar().zone());
        Whose whose = new Whose(files.vocabulary());
        WhatIf whatIf = new WhatIf(one, other, whose::department, moments.zone()).of(chosen(whose));
        FirstChanges first = new FirstChanges(SHOWN);
        long begun = reading.now();
        Comparison comparison;
        try (ChangesCsv csv = changes(moments)) {
            Consumer<Difference> taker = csv == null ? first : first.andThen(csv);
            comparison = compare(whatIf, files, asOf, taker);
        }
        double seconds = (reading.now() - begun) / 1e9;
        new Page(out, width.prose(), reading.colours())
                .paragraph(
                        0,
                        wording.say(
                                "what-if.head",
                                named(packs, 0),
                                named(packs, 1),
                                moments.readable(Instant.ofEpochMilli(asOf)),
                                moments.zone()));
        out.println(
                wording.say(
                        "what-if.volume",
                        comparison.cases(),
                        comparison.events(),
                        String.format(Locale.ROOT, "%.2f", seconds),
                        comparison.all().changed(),
                        comparison.casesTouched()));
        new WhatIfSummary(out, wording, reading.colours(), width)
                .tell(comparison, one.rulebook(), other.rulebook());
        first.tell(out, wording, moments);
        if (options.changes != null) {
            out.println(wording.say("what-if.changes", options.changes));
        }
        return comparison;
    }

    private Comparison compare(
            WhatIf whatIf, CaseFiles files, long asOf, Consumer<Difference> taker) {
        @Nullable ProgressBar bar = reading.bar(wording.say("progress.judging"));
        long all = files.size();
        long events = files.eventCount();
        try {
            return whatIf.compare(
                    files,
                    asOf,
                    taker,
                    cases -> {
                        if (bar != null) {
                            bar.at(cases, all, events * cases / all);
                        }
                        return true;
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            if (bar != null) {
                bar.done();
            }
        }
    }

    /** A pack by its name and version, and as it was given where that is something else. */
    private String named(List<RulePack> packs, int place) {
        RulePack pack = packs.get(place);
        String given = options.packs.get(place);
        String name = pack.id() + " " + pack.version();
        return given.equals(pack.id()) ? name : name + " (" + Page.printable(given) + ")";
    }

    private Predicate<CaseFile> chosen(Whose whose) {
        Predicate<CaseFile> chosen =
                options.oneIn == 1
                        ? file -> true
                        : file -> Math.floorMod(file.id().hashCode(), options.oneIn) == 0;
        if (options.item != null) {
            String code = options.item;
            chosen = chosen.and(file -> file.itemCode().equals(code));
        }
        if (options.department != null) {
            String name = options.department;
            chosen = chosen.and(file -> whose.department(file).equals(name));
        }
        return chosen;
    }

    private @Nullable ChangesCsv changes(Moments moments) throws IOException {
        Path file = options.changes;
        if (file == null) {
            return null;
        }
        try {
            return new ChangesCsv(file, moments);
        } catch (IOException e) {
            throw new ReplayRefused(wording.say("error.write", file, Complaint.reason(e, wording)));
        }
    }

    private void tell(Problems problems, ProblemReport.Outcome outcome) throws IOException {
        new ProblemReport(err, wording, outcome).tell(problems, options.problems);
    }
}
