package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationTest {
    private static final LocalDate SAT_2026_10_31 = LocalDate.of(2026, 10, 31);
    private static final int CASES = 5_000;
    private static final int AT_LEAST = 5;

    private static final Planned PLANNED = new Planned();

    @TempDir Path folder;

    @BeforeAll
    static void generate() throws IOException {
        new Generation(CASES, 7, SAT_2026_10_31, Rates.of(0.4))
                .run(List.of(PLANNED), Generation.Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XK-31 yellow",
                "XK-32-1 yellow",
                "XK-32-4 yellow",
                "XK-32-4b yellow",
                "XK-32-4c red",
                "XK-32-P notice",
                "XK-32-P yellow",
                "XK-34 yellow",
                "XK-34-2 yellow",
                "XK-34-2 red",
                "XK-38 yellow",
                "XK-38b red",
                "XK-72a red",
                "XK-42 warning",
                "XK-42 yellow",
                "XK-42 red",
                "XK-42J warning",
                "XK-42J yellow",
                "XK-42J red",
                "XK-43 warning",
                "XK-43 yellow",
                "XK-43 red",
                "XK-44 yellow",
                "XK-44 red",
                "XK-45 yellow",
                "XK-46 yellow",
                "XK-47 yellow",
                "XK-48 yellow",
                "XK-48b yellow",
                "XK-50 yellow",
                "XK-58 red",
                "XK-59 red",
                "YS-36b yellow",
                "YS-36bI yellow",
                "YS-36bJ yellow",
                "YS-36c notice",
                "HJ-1 yellow",
                "HJ-2 yellow",
                "HJ-3 yellow",
                "LJ-1 yellow",
                "LJ-2 yellow",
                "LJ-3 yellow",
                "LJ-4 yellow",
                "LJ-5 warning",
                "LJ-6 yellow",
                "LJ-7 yellow",
                "LJ-8 yellow",
                "LJ-9 yellow",
                "LJ-10 warning",
                "G-01 notice",
                "G-01 yellow",
                "G-02 yellow",
                "G-05a yellow",
                "G-05b yellow",
                "G-05c yellow",
                "G-06 yellow",
                "G-07 yellow",
                "G-08 yellow",
                "P-01 yellow",
                "P-02 yellow",
                "P-03 warning",
                "P-04 yellow",
                "P-05 yellow",
                "P-05 red",
                "P-06 warning",
                "P-06b warning",
                "P-08 yellow"
            })
    void breaksEveryRuleOften(String breach) {
        assertThat(PLANNED.breaches().getOrDefault(breach, 0)).isGreaterThanOrEqualTo(AT_LEAST);
    }

    @ParameterizedTest
    @EnumSource
    void plansEveryTwistOften(Twist twist) {
        assertThat(PLANNED.twists().getOrDefault(twist, 0)).isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void breaksNoRulesBesides() {
        assertThat(PLANNED.breaches()).hasSize(67);
    }

    @Test
    void takesCardsAndWarningsBack() {
        assertThat(PLANNED.lifted()).isPositive();
    }

    @Test
    void leavesSomeCasesOpen() {
        assertThat(PLANNED.open()).isBetween(CASES / 20, CASES / 5);
    }

    @Test
    void tellsOfNothingAfterTheEnd() {
        assertThat(PLANNED.lastReceivedAt()).isLessThanOrEqualTo(end());
        assertThat(PLANNED.lastArisenAt()).isLessThanOrEqualTo(end());
    }

    private static long end() {
        return Story.instant("2026-10-31T23:59:59.999");
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        Map<String, String> one = files("one", 5);
        Map<String, String> same = files("same", 5);
        Map<String, String> other = files("other", 6);

        assertThat(same).isEqualTo(one);
        assertThat(other.get("events.csv")).isNotEqualTo(one.get("events.csv"));
    }

    @Test
    void writesEventsInOrderOfReception() throws IOException {
        List<String> receptions =
                files("ordered", 5)
                        .get("events.csv")
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[3])
                        .toList();

        assertThat(receptions).isSorted().hasSizeGreaterThan(1_000);
    }

    private Map<String, String> files(String name, long seed) throws IOException {
        Path events = folder.resolve(name + "-events.csv");
        Path truth = folder.resolve(name + "-truth.csv");
        Path items = folder.resolve(name + "-items.csv");
        Generation generation = new Generation(300, seed, SAT_2026_10_31, Rates.of(0.2));
        ItemsCsv.write(generation.city(), items);
        try (EventsCsv told = EventsCsv.all(events);
                TruthCsv judged = new TruthCsv(truth)) {
            generation.run(List.of(told, judged), Generation.Progress.NONE);
        }
        return Map.of(
                "events.csv", Files.readString(events),
                "truth.csv", Files.readString(truth),
                "items.csv", Files.readString(items));
    }
}
