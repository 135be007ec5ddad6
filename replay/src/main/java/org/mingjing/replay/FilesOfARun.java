package org.mingjing.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run reads and writes, looked at before anything is done: what cannot be read is
 * refused, what cannot be written, and what would be written over something that is read.
 */
final class FilesOfARun {
    private final ReplayOptions options;
    private final Wording wording;

    FilesOfARun(ReplayOptions options, Wording wording) {
        this.options = options;
        this.wording = wording;
    }

    /**
     * Refuses what cannot be used.
     *
     * @throws ReplayRefused naming the first such file
     */
    void check() {
        List<Path> known = new ArrayList<>();
        for (Path log : options.logs) {
            refuseUnreadableFolder(log);
            refuseKnown(log, known, "error.log-twice");
            known.addAll(filesIn(log));
        }
        Path mapping = options.mapping;
        if (mapping != null) {
            refuseUnreadable(mapping);
            known.add(mapping);
        }
        Path items = options.items;
        if (items != null) {
            refuseUnreadableFolder(items);
            known.add(items);
            known.addAll(filesIn(items));
        }
        Path truth = options.truth;
        if (truth != null) {
            refuseUnreadable(truth);
            known.add(truth);
        }
        checkSignals(options.signals);
        checkReport(options.report);
        for (@Nullable Path target :
                new Path[] {options.signals, options.report, options.problems}) {
            if (target != null) {
                refuseUnwritable(target);
                refuseKnown(target, known, "error.overwrites");
            }
        }
    }

    private void refuseUnreadable(Path file) {
        if (Files.isDirectory(file)) {
            throw new ReplayRefused(wording.say("error.folder", file));
        }
        refuseUnreadableFolder(file);
    }

    /** Refuses what is neither a file nor a folder that can be read. */
    private void refuseUnreadableFolder(Path file) {
        if (!Files.exists(file)) {
            throw new ReplayRefused(wording.say("error.file", file));
        }
        if (!Files.isReadable(file)) {
            throw new ReplayRefused(wording.say("error.denied", file));
        }
    }

    /** The files of a folder; none of what is no folder. */
    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkSignals(@Nullable Path signals) {
        if (signals == null) {
            return;
        }
        if (options.explain != null) {
            throw new ReplayRefused(wording.say("error.explain-signals"));
        }
        if (!isCsv(signals) && !isJson(signals)) {
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
        if (!isHtml(report)) {
            throw new ReplayRefused(wording.say("error.report", report));
        }
    }

    private void refuseUnwritable(Path target) {
        if (Files.isDirectory(target)) {
            throw new ReplayRefused(wording.say("error.folder", target));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ReplayRefused(wording.say("error.no-folder", target, folder));
        }
        boolean writable =
                Files.exists(target)
                        ? Files.isWritable(target)
                        : folder != null && Files.isWritable(folder);
        if (!writable) {
            throw new ReplayRefused(wording.say("error.write-denied", target));
        }
    }

    private void refuseKnown(Path file, List<Path> known, String key) {
        if (known.stream().anyMatch(other -> isSame(file, other))) {
            throw new ReplayRefused(wording.say(key, file));
        }
        known.add(file);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static boolean isHtml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
