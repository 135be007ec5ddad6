package org.mingjing.simulator;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files in the making: they lie in a folder of their own within the one where they belong, and are
 * moved there when all of them are complete. A run that fails leaves nothing behind; what a run
 * left that was killed, the next one takes away.
 */
final class UnfinishedFiles implements Closeable {
    private static final String NAME = ".unfinished";

    private final Path target;
    private final Path folder;

    private UnfinishedFiles(Path target) {
        this.target = target;
        this.folder = target.resolve(NAME);
    }

    /** Begins, in a folder that is there. */
    static UnfinishedFiles in(Path target) throws IOException {
        UnfinishedFiles files = new UnfinishedFiles(target);
        files.close();
        Files.createDirectory(files.folder);
        return files;
    }

    /** Where to write. */
    Path folder() {
        return folder;
    }

    /** Moves every file to where it belongs, in place of one that is there. */
    void finish() throws IOException {
        for (Path path : all()) {
            Path place = target.resolve(folder.relativize(path));
            if (Files.isDirectory(path)) {
                Files.createDirectories(place);
            } else {
                Files.move(path, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    /** Deletes what was not moved. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (Path path : all().stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }
}
