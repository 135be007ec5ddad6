package org.mingjing.eventlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder that hold tables, each named by its table: {@code TABLE.csv} or {@code
 * TABLE.csv.gz}, in letters of either case.
 */
final class TableFiles {
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    private TableFiles() {}

    /** The tables of those names in a folder; a second file of one table is told. */
    static TableFiles in(Path folder, Collection<String> names, Problems problems) {
        TableFiles found = new TableFiles();
        Report report = new Report(folder.toString(), problems);
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
                found.add(file, names, report);
            }
        } catch (IOException e) {
            LogFile.say(report, 0, e);
        }
        return found;
    }

    /** One file that holds one of those tables. */
    static TableFiles ofFile(Path file, Collection<String> names) {
        TableFiles one = new TableFiles();
        String table = table(file);
        if (table != null && names.contains(table)) {
            one.files.put(table, file);
        }
        return one;
    }

    /** The name of the table that a file holds by its own name; null when it is no CSV. */
    static @Nullable String table(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".csv") ? plain.substring(0, plain.length() - 4) : null;
    }

    private void add(Path file, Collection<String> names, Report report) {
        String table = table(file);
        if (table == null || !names.contains(table)) {
            others.add(String.valueOf(file.getFileName()));
        } else if (files.putIfAbsent(table, file) != null) {
            report.say(0, ProblemKind.TABLE_REPEATED, table, String.valueOf(file.getFileName()));
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    boolean has(String table) {
        return files.containsKey(table);
    }

    /**
     * The file of a table.
     *
     * @throws IllegalArgumentException when there is none
     */
    Path file(String table) {
        Path file = files.get(table);
        if (file == null) {
            throw new IllegalArgumentException("no file of " + table);
        }
        return file;
    }

    /** The files of the folder that hold none of the tables. */
    List<String> others() {
        return List.copyOf(others);
    }
}
