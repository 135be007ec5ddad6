package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --items}: the promises of items judge, and cases without a known item are counted. */
class ItemsOfARunTest {
    private static final String LOG =
            """
            case,activity,occurred_at,received_at,person,message,item
            K-1,受理,2026-02-06 10:00,,周芳,m-1,slow
            K-1,作出决定,2026-02-11 10:00,,孙丽,m-2,slow
            K-2,受理,2026-02-06 10:00,,周芳,m-3,quick
            K-2,作出决定,2026-02-11 10:00,,孙丽,m-4,quick
            K-3,受理,2026-02-06 10:00,,周芳,m-5,unheard
            K-3,作出决定,2026-02-11 10:00,,孙丽,m-6,unheard
            """;

    @TempDir Path folder;
    private Path log = Path.of("");
    private Path pack = Path.of("");

    @BeforeEach
    void writeThePackAndTheLog() throws IOException {
        log = CounterLog.write(folder.resolve("log.csv"), LOG);
        pack = Files.createDirectory(folder.resolve("pack"));
        String rules = Files.readString(CounterLog.pack().resolve("pack.yaml"));
        CounterLog.write(
                pack.resolve("pack.yaml"),
                rules.replace("promised: 3 working days", "promised: item.promised"));
        String mapping = Files.readString(CounterLog.pack().resolve("mapping.yaml"));
        CounterLog.write(
                pack.resolve("mapping.yaml"),
                mapping.replace("  message: message\n", "  message: message\n  item: item\n"));
    }

    private CommandRun run(Object... more) {
        Object[] all = new Object[more.length + 6];
        System.arraycopy(more, 0, all, 6, more.length);
        all[0] = "--lang";
        all[1] = "en";
        all[2] = "--pack";
        all[3] = pack;
        all[4] = log;
        all[5] = "--signals=" + folder.resolve("signals.csv");
        return CommandRun.of(all);
    }

    @Test
    void judgesByThePromisesOfOurOwnList() {
        Path items =
                CounterLog.write(
                        folder.resolve("items.csv"),
                        "code,promised\nslow,5 working days\nquick,1 working day\n");

        CommandRun run = run("--items", items);

        assertThat(CommandRun.lines(folder.resolve("signals.csv")))
                .filteredOn(line -> line.contains("yellow"))
                .singleElement()
                .asString()
                .startsWith("K-2,decided-late,yellow,2026-02-10T00:00");
        assertThat(run.err())
                .contains(items + "  the list of items does not know the items of 1 case; ")
                .contains("unheard × 1");
        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
    }

    @Test
    void judgesByThePromisesOfTheNationalTables() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        CounterLog.write(
                tables.resolve("up_task_general_basic.csv"),
                """
                row_guid,task_code,task_version,task_name,project_type,promise_day,promise_type
                g-1,quick,1,快,2,1,1
                """);

        run("--items", tables);

        assertThat(CommandRun.lines(folder.resolve("signals.csv")))
                .filteredOn(line -> line.contains("yellow"))
                .singleElement()
                .asString()
                .startsWith("K-2,decided-late,yellow,2026-02-10T00:00");
    }

    @Test
    void noticesOnceThatNoItemsWereGiven() {
        CommandRun run = run();

        assertThat(run.err()).containsOnlyOnce("3 cases name an item, but no list of items");
        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
    }

    @Test
    void refusesItemsThatAreNotThere() {
        Path nowhere = folder.resolve("nowhere.csv");

        CommandRun run = run("--items", nowhere);

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains("There is no file " + nowhere);
    }

    @Test
    void neverWritesOverTheItems() {
        Path items = CounterLog.write(folder.resolve("items.csv"), "code\nslow\n");

        CommandRun run = run("--items", items, "--problems", items);

        assertThat(run.err()).contains(items + " is already used for something else");
    }
}
