package org.mingjing.replay;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ReadingProgress;
import org.mingjing.rulepack.RulePack;

/** Reads the logs of a run, with a bar on a terminal. */
final class LogReading {
    private final ReadingOptions options;
    private final Wording wording;
    private final PrintStream err;
    private final Surroundings surroundings;
    private final LongSupplier nanos = System::nanoTime;

    LogReading(
            ReadingOptions options, Wording wording, PrintStream err, Surroundings surroundings) {
        this.options = options;
        this.wording = wording;
        this.err = err;
        this.surroundings = surroundings;
    }

    /** A stopwatch, in nanoseconds. */
    long now() {
        return nanos.getAsLong();
    }

    /** Refuses a width that no page can have. */
    void refuseWidth() {
        Integer wanted = options.width;
        if (wanted != null && (wanted < PageWidth.NARROWEST || wanted > PageWidth.WIDEST)) {
            throw new ReplayRefused(
                    wording.say("error.width", PageWidth.NARROWEST, PageWidth.WIDEST, wanted));
        }
    }

    /** As of when it is judged, epoch milliseconds; null when nobody told. */
    @Nullable Long asOf(Moments moments) {
        if (options.asOf == null) {
            return null;
        }
        Long asOf = AsOf.parse(options.asOf, moments.zone());
        if (asOf == null) {
            throw new ReplayRefused(wording.say("error.as-of", Page.printable(options.asOf)));
        }
        return asOf;
    }

    EventLogReader.Reading read(RulePack pack, Mapping mapping, Problems problems) {
        ItemsOfARun items = ItemsOfARun.read(options.items, pack.vocabulary(), problems);
        CaseFiles.Builder builder =
                CaseFiles.builder(pack.vocabulary(), pack.calendar().id()).items(items.items());
        EventLogReader reader = EventLogReader.into(builder, mapping, problems);
        for (Path log : options.logs) {
            String name = Page.printable(String.valueOf(log.getFileName()));
            @Nullable ProgressBar bar = bar(wording.say("progress.reading", name));
            reader.progress(bar == null ? ReadingProgress.NONE : bar).read(log);
            if (bar != null) {
                bar.done();
            }
        }
        CaseFiles caseFiles = builder.build();
        items.tellUnknown(caseFiles, problems);
        IncompleteCases.tell(caseFiles, options.logs, problems);
        return new EventLogReader.Reading(caseFiles, reader.profile());
    }

    /** The bar of a long work; null where none is shown. */
    @Nullable ProgressBar bar(String what) {
        return surroundings.isTerminal() && !options.quiet
                ? new ProgressBar(err, wording, nanos, what)
                : null;
    }

    Ink.Colours colours() {
        boolean painted =
                switch (options.color) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> surroundings.showsColours();
                };
        return painted ? Ink.Colours.ANSI : Ink.Colours.NONE;
    }
}
