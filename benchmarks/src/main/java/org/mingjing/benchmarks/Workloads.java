package org.mingjing.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingjing.benchmarks.city.City;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.LosslessMapping;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ServiceItemsReader;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;

/** Where workloads come from: the simulator, or a log. */
final class Workloads {
    private final RulePack pack;

    Workloads(RulePack pack) {
        this.pack = pack;
    }

    /** A workload, and what its log could not tell. */
    record Read(Workload workload, SourceProfile profile) {}

    /**
     * The pack of that name, or in that folder.
     *
     * @throws BenchRefused when there is neither
     */
    static RulePack pack(String nameOrPath) {
        if (RulePacks.names().contains(nameOrPath)) {
            return RulePacks.load(nameOrPath);
        }
        Path path = Path.of(nameOrPath);
        if (!Files.exists(path)) {
            throw new BenchRefused(
                    "there is no pack '" + nameOrPath + "'; there are " + RulePacks.names());
        }
        return RulePacks.load(path);
    }

    /**
     * A city-year of the simulator, written to a folder that is thrown away and read from there.
     *
     * @throws BenchRefused when there is no such city
     */
    Read generated(int cases, long seed) throws IOException {
        try (City city = City.generated(cases, seed)) {
            return read(city.events(), city.items());
        }
    }

    /**
     * A log, as of the last message in it.
     *
     * @param items null when the log names none
     * @throws BenchRefused when there is no such file, or nothing in it
     */
    Read read(Path log, @Nullable Path items) {
        refuseMissing(log);
        Problems problems = new Problems();
        ServiceItems known = items(items, problems);
        CaseFiles.Builder builder =
                CaseFiles.builder(pack.vocabulary(), pack.calendar().id()).items(known);
        EventLogReader reader = EventLogReader.into(builder, mapping(log), problems);
        reader.read(log);
        CaseFiles caseFiles = builder.build();
        if (caseFiles.eventCount() == 0) {
            throw new BenchRefused("no event could be read from " + log);
        }
        Workload workload =
                new Workload(
                        caseFiles,
                        known,
                        Calendars.of(pack.calendar()),
                        caseFiles.lastReceivedAt());
        return new Read(workload, reader.profile());
    }

    private ServiceItems items(@Nullable Path items, Problems problems) {
        if (items == null) {
            return ServiceItems.NONE;
        }
        refuseMissing(items);
        return ServiceItems.of(ServiceItemsReader.of(pack.vocabulary(), problems).read(items));
    }

    private static void refuseMissing(Path file) {
        if (!Files.exists(file)) {
            throw new BenchRefused("there is no file " + file);
        }
    }

    private Mapping mapping(Path log) {
        Mapping own = pack.mapping();
        if (own == null) {
            throw new BenchRefused("the pack " + pack.id() + " has no mapping for a log");
        }
        return LosslessMapping.isDeclaredIn(log)
                ? LosslessMapping.xes(pack.vocabulary(), own.zone())
                : own;
    }
}
