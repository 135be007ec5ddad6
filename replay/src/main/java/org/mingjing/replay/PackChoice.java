package org.mingjing.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.eventlog.LosslessMapping;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;

/** The rule pack and the mapping that the arguments name. */
final class PackChoice {
    private static final String PACK = "pack.yaml";

    private final Wording wording;

    PackChoice(Wording wording) {
        this.wording = wording;
    }

    /**
     * The built-in pack of that name, else the one in that file or folder.
     *
     * @throws ReplayRefused when there is neither
     */
    RulePack pack(String nameOrPath) {
        if (RulePacks.names().contains(nameOrPath)) {
            return RulePacks.load(nameOrPath);
        }
        Path path = Path.of(nameOrPath);
        if (nameOrPath.isBlank() || !Files.exists(path)) {
            throw new ReplayRefused(
                    wording.say("error.no-pack", Page.printable(nameOrPath)) + hint(nameOrPath));
        }
        if (Files.isDirectory(path) && !Files.exists(path.resolve(PACK))) {
            throw new ReplayRefused(wording.say("error.no-pack-in-folder", path, PACK));
        }
        return RulePacks.load(path);
    }

    private String hint(String name) {
        Likeness likeness = new Likeness(name);
        RulePacks.names().forEach(likeness::consider);
        List<String> nearest = likeness.nearest();
        String separator = wording.say("list.separator");
        return nearest.isEmpty()
                ? wording.say("error.known-packs", String.join(separator, RulePacks.names()))
                : wording.say("error.meant", String.join(separator, nearest));
    }

    /**
     * The mapping in a file, or the pack's own. Where the pack's own names the columns of a CSV
     * file and all logs are XES, they are taken for logs in Mingjing's own extension of it.
     *
     * @throws ReplayRefused when there is neither
     */
    Mapping mapping(RulePack pack, @Nullable Path file, List<Path> logs) {
        if (file != null) {
            return RulePacks.mapping(file, pack.vocabulary());
        }
        Mapping own = pack.mapping();
        if (own == null) {
            throw new ReplayRefused(wording.say("error.no-mapping", pack.id()));
        }
        return logs.stream().allMatch(LosslessMapping::isDeclaredIn)
                ? LosslessMapping.xes(pack.vocabulary(), own.zone())
                : own;
    }
}
