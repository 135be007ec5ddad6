package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFilesTest {
    @TempDir Path target;

    @Test
    void takesThePlaceOfOlderFilesWhenFinished() throws IOException {
        Files.writeString(target.resolve("events.csv"), "old");
        Files.writeString(target.resolve("notes.txt"), "not ours");

        try (UnfinishedFiles files = UnfinishedFiles.in(target)) {
            Files.writeString(files.folder().resolve("events.csv"), "new");
            Files.createDirectory(files.folder().resolve("tables"));
            Files.writeString(files.folder().resolve("tables/t.csv"), "new");
            assertThat(target.resolve("events.csv")).hasContent("old");
            files.finish();
        }

        assertThat(target.resolve("events.csv")).hasContent("new");
        assertThat(target.resolve("tables/t.csv")).hasContent("new");
        assertThat(target).isDirectoryNotContaining(path -> path.endsWith(".unfinished"));
        assertThat(target.resolve("notes.txt")).hasContent("not ours");
    }

    @Test
    void leavesNothingWhenTheRunFails() throws IOException {
        try (UnfinishedFiles files = UnfinishedFiles.in(target)) {
            Files.createDirectory(files.folder().resolve("tables"));
            Files.writeString(files.folder().resolve("tables/t.csv"), "half");
        }

        assertThat(target).isEmptyDirectory();
    }

    @Test
    void takesAwayWhatAKilledRunLeft() throws IOException {
        Files.createDirectory(target.resolve(".unfinished"));
        Files.writeString(target.resolve(".unfinished/half.csv"), "half");

        try (UnfinishedFiles files = UnfinishedFiles.in(target)) {
            assertThat(files.folder()).isEmptyDirectory();
        }
    }
}
