package org.mingjing.simulator.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** Up to when a city has been told live: a small file in its folder, so that one can go on. */
final class Progress {
    private static final String NAME = "told";

    private final Path file;

    private Progress(Path file) {
        this.file = file;
    }

    static Progress of(Path city) {
        return new Progress(city.resolve(NAME));
    }

    /** Whether the past has been told. */
    boolean isBegun() {
        return Files.exists(file);
    }

    /** The past has been told, and nothing else. */
    void begin() throws IOException {
        reach(Instant.EPOCH);
    }

    /** The last reception that was told; some at the same instant may be left. */
    Instant reached() throws IOException {
        return Instant.parse(Files.readString(file).strip());
    }

    void reach(Instant instant) throws IOException {
        Path next = file.resolveSibling(NAME + ".next");
        Files.writeString(next, instant + "\n");
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
