package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.nio.file.Path;
import java.util.List;
import org.mingjing.core.casefile.ServiceItem;

/** Lists of items written to a folder and read, and what their reader told. */
final class SomeItems {
    private static final String HEADER =
            "code,version,effective_from,name,name_en,department,case_type,statutory,promised,"
                    + "steps,materials,fees,hearing,separation\n";

    final Problems problems = new Problems();

    private final Path folder;

    SomeItems(Path folder) {
        this.folder = folder;
    }

    /** Items of our own list, whose rows stand below the usual header. */
    List<ServiceItem> own(String rows) {
        Path file = SomeLog.write(folder.resolve("items.csv"), bytes(HEADER + rows));
        return ServiceItemsReader.of(WORDS, problems).read(file);
    }

    /** Writes a table beside others. */
    void table(String name, String text) {
        SomeLog.write(folder.resolve(name + ".csv"), bytes(text));
    }

    /** Items of whatever lists the folder holds. */
    List<ServiceItem> tables() {
        return ServiceItemsReader.of(WORDS, problems).read(folder);
    }

    /** Holds when the reader told this problem, and no other. */
    void hasOnlyProblem(String file, int line, ProblemKind kind, String... arguments) {
        assertThat(problems.kept())
                .singleElement()
                .isEqualTo(
                        new Problem(
                                folder.resolve(file).toString(), line, kind, List.of(arguments)));
    }
}
