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
 * refused, what cannot be written, and what would be written over something that is read. Each look
 * throws {@link ReplayRefused} naming the file.
 */
final class FilesOfARun {
    private final Wording wording;
    private final List<Path> known = new ArrayList<>();

    FilesOfARun(Wording wording) {
        this.wording = wording;
    }

    /** Looks at what every command reads. */
    FilesOfARun reading(ReadingOptions options) {
        for (Path log : options.logs) {
            refuseUnreadableFolder(log);
            refuseKnown(log, "error.log-twice");
            known.addAll(filesIn(log));
        }
        return reading(options.mapping).readingFolder(options.items);
    }

    /** Looks at a file that is read, null for none. */
    FilesOfARun reading(@Nullable Path file) {
        if (file != null) {
            refuseUnreadable(file);
            known.add(file);
        }
        return this;
    }

    /** Looks at a file or folder that is read, null for none. */
    FilesOfARun readingFolder(@Nullable Path folder) {
        if (folder != null) {
            refuseUnreadableFolder(folder);
            known.add(folder);
            known.addAll(filesIn(folder));
        }
        return this;
    }

    /** Looks at a file that is written, null for none. */
    FilesOfARun writing(@Nullable Path target) {
        if (target != null) {
            refuseUnwritable(target);
            refuseKnown(target, "error.overwrites");
        }
        return this;
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

    private void refuseKnown(Path file, String key) {
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

    static boolean isHtml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
