package org.mingjing.eventlog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.casefile.Vocabulary;

/**
 * Reads service items 事项: Mingjing's own {@code items.csv}, or a folder with the national tables
 * {@code up_task_general_basic}, {@code up_task_general_fee_project} and {@code
 * up_task_general_material}, plain or gzip.
 *
 * <p>Whatever is wrong with a file goes to the {@link Problems}; an item is taken as far as it can
 * be understood. Steps are named by the vocabulary's ids or its Chinese names. Not thread-safe.
 *
 * <pre>{@code
 * List<ServiceItem> items = ServiceItemsReader.of(vocabulary, problems).read(Path.of("items.csv"));
 * CaseFiles.builder(vocabulary, calendar).items(ServiceItems.of(items));
 * }</pre>
 *
 * @see ServiceItems
 */
public final class ServiceItemsReader {
    private static final String OWN = "items";

    private final Vocabulary vocabulary;
    private final Problems problems;
    private ReadingLimits limits = ReadingLimits.DEFAULT;

    private ServiceItemsReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    public static ServiceItemsReader of(Vocabulary vocabulary, Problems problems) {
        return new ServiceItemsReader(vocabulary, problems);
    }

    /** Trusts files so far and no further; {@link ReadingLimits#DEFAULT} otherwise. */
    public ServiceItemsReader limits(ReadingLimits howFar) {
        this.limits = howFar;
        return this;
    }

    /**
     * Reads a file or a folder. Of a folder that holds both, the national tables are read.
     *
     * @return the items in the order of their rows, each version an item of its own
     */
    public List<ServiceItem> read(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return ItemTables.isTable(fileOrFolder)
                    ? tables(TableFiles.ofFile(fileOrFolder, ItemTables.NAMES))
                    : own(fileOrFolder);
        }
        TableFiles tables = TableFiles.in(fileOrFolder, ItemTables.NAMES, problems);
        if (tables.has(ItemTables.BASIC)) {
            return tables(tables);
        }
        TableFiles own = TableFiles.in(fileOrFolder, List.of(OWN), problems);
        if (own.has(OWN)) {
            return own(own.file(OWN));
        }
        new Report(fileOrFolder.toString(), problems)
                .say(0, ProblemKind.NO_TABLE, ItemTables.BASIC + ", " + OWN);
        return List.of();
    }

    private List<ServiceItem> own(Path file) {
        OwnItems items = new OwnItems(vocabulary);
        read(file, OwnItems.SHAPE, items::take);
        return items.items();
    }

    private List<ServiceItem> tables(TableFiles files) {
        ItemTables items = new ItemTables();
        for (String name : ItemTables.NAMES) {
            if (files.has(name)) {
                read(files.file(name), ItemTables.shape(name), row -> items.take(name, row));
            }
        }
        return items.items();
    }

    private void read(Path file, TableShape shape, Consumer<TableRow> rows) {
        Report report = new Report(file.toString(), problems);
        Runnable refused = () -> {};
        Table table = new Table(shape, report, refused);
        LogFile.read(
                file,
                limits,
                ReadingProgress.NONE,
                report,
                (text, meter) ->
                        CsvRecords.read(
                                text, report, refused, records -> table.read(records, rows)));
    }
}
