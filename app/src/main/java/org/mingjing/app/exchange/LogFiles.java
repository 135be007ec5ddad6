package org.mingjing.app.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of one log: those that hold exchange tables are read together, others one by one. */
final class LogFiles {
    private static final String TABLE = "up_";

    private LogFiles() {}

    /** What is to be read, one after the other. */
    static List<Path> of(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        List<Path> files = Uploads.files(fileOrFolder);
        return files.stream().anyMatch(LogFiles::isTable) ? List.of(fileOrFolder) : files;
    }

    private static boolean isTable(Path file) {
        return String.valueOf(file.getFileName())
                .toLowerCase(java.util.Locale.ROOT)
                .startsWith(TABLE);
    }
}
