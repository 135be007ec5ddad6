package org.mingjing.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.PauseVerdict;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.ReckonedDay;

/** The random cases are worth judging: whatever can happen to a clock happens to many of them. */
class RandomScriptsTest {
    private static final int CASES = 2_000;

    private final Map<ClockState, Integer> states = new EnumMap<>(ClockState.class);
    private final Map<Counting, Integer> countings = new EnumMap<>(Counting.class);
    private int rungs;
    private int lifted;
    private int provisional;
    private int again;
    private int takenOver;
    private int dayOnly;
    private int promising;
    private int underItems;
    private final Set<String> refusals = new TreeSet<>();

    @Test
    void meetsWhateverCanHappenToAClock() {
        RandomScripts scripts = new RandomScripts(7, RandomScripts.Delivery.DISORDERLY);
        for (int i = 0; i < CASES; i++) {
            Script script = scripts.next();
            count(script.assess());
            script.messages().forEach(this::count);
            underItems += hasOtherDuesWithoutItem(script) ? 1 : 0;
        }

        assertThat(states).containsOnlyKeys(ClockState.values());
        assertThat(states.values()).allSatisfy(number -> assertThat(number).isGreaterThan(10));
        assertThat(countings).containsOnlyKeys(Counting.values());
        assertThat(rungs).isGreaterThan(1_000);
        assertThat(lifted).isGreaterThan(50);
        assertThat(provisional).isGreaterThan(50);
        assertThat(again).isGreaterThan(10);
        assertThat(takenOver).isGreaterThan(50);
        assertThat(dayOnly).isGreaterThan(500);
        assertThat(promising).isGreaterThan(500);
        assertThat(underItems).isGreaterThan(50);
        assertThat(refusals)
                .containsAll(PauseVerdict.OF_THE_PAUSE.stream().map(PauseVerdict::name).toList())
                .contains(PauseVerdict.OPENED_AFTER_DUE.name());
    }

    private static boolean hasOtherDuesWithoutItem(Script script) {
        return !script.items().isEmpty()
                && !Dues.of(script.assess()).equals(Dues.of(script.withoutItem().assess()));
    }

    private void count(Message message) {
        dayOnly += message.dayOnly() ? 1 : 0;
        promising += message.promise() == null ? 0 : 1;
    }

    private void count(Assessment assessment) {
        for (RungLine rung : RungLine.of(assessment.findings())) {
            rungs++;
            lifted += rung.lifted() == Rung.NONE ? 0 : 1;
            provisional += rung.provisional() ? 1 : 0;
            again += rung.occurrence() > 1 ? 1 : 0;
            takenOver += rung.version() > 1 ? 1 : 0;
        }
        for (CaseClock clock : assessment.clocks()) {
            states.merge(clock.clock().state(), 1, Integer::sum);
            clock.clock().reckonings().stream()
                    .flatMap(reckoning -> reckoning.days().stream())
                    .forEach(this::count);
        }
    }

    private void count(ReckonedDay day) {
        countings.merge(day.counting(), 1, Integer::sum);
        if (day.counting() == Counting.PAUSE_NOT_RECOGNISED && day.pause() != null) {
            refusals.add(day.pause().refusal());
        }
    }
}
