package org.mingjing.simulator;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes {@code items.csv}: one row for each version of each service item. */
final class ItemsCsv {
    private ItemsCsv() {}

    static void write(City city, Path path) throws IOException {
        try (Writer file = Files.newBufferedWriter(path)) {
            file.write(
                    "code,version,effective_from,name,name_en,department,case_type,statutory,"
                            + "promised,steps,materials,fees,hearing,separation\n");
            CsvRow row = new CsvRow();
            for (var versions : city.items()) {
                for (Item item : versions) {
                    file.write(row(item, row));
                }
            }
        }
    }

    private static String row(Item item, CsvRow row) {
        return row.cell(item.code())
                .cell(item.version())
                .cell(Draft.date(item.effectiveFrom()))
                .cell(item.name())
                .cell(item.nameEn())
                .cell(item.department())
                .cell(item.type().id())
                .cell(limit(item.statutory()))
                .cell(promise(item))
                .cell(item.steps().stream().map(ItemsCsv::step).collect(Collectors.joining("|")))
                .cell(String.join("|", item.materials()))
                .cell(
                        item.fees().entrySet().stream()
                                .map(fee -> fee.getKey() + "=" + fee.getValue().toPlainString())
                                .collect(Collectors.joining("|")))
                .cell(String.valueOf(item.hearing()))
                .cell(String.valueOf(item.separation()))
                .end();
    }

    private static String promise(Item item) {
        return item.minutes() == Step.NONE ? limit(item.promised()) : item.minutes() + " minutes";
    }

    private static String step(Step step) {
        String limit = limit(step.days());
        return limit.isEmpty() ? step.act().id() : step.act().id() + ":" + limit;
    }

    private static String limit(int days) {
        return switch (days) {
            case Step.NONE -> "";
            case 0 -> "same working day";
            default -> days + " working days";
        };
    }
}
