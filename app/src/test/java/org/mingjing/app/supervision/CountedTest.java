package org.mingjing.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is provisional counts for no card, and takes none away. */
class CountedTest {
    private static final int NOTICE = 1;
    private static final int YELLOW = 3;
    private static final int RED = 4;

    private static Counted of(String... rungs) {
        return Counted.of(
                Arrays.stream(rungs)
                        .map(
                                one ->
                                        new StoredSignal(
                                                0,
                                                new SignalKey(1, "XK-42", one, 1),
                                                1,
                                                Standing.STANDING,
                                                RungsText.parse(one),
                                                "",
                                                "",
                                                ""))
                        .toList());
    }

    @Test
    void tellsWhatWouldBeGraverApart() {
        assertThat(of("YELLOW@1", "RED@2 provisional")).isEqualTo(new Counted(YELLOW, RED));
        assertThat(of("YELLOW@1;RED@2 provisional")).isEqualTo(new Counted(YELLOW, RED));
        assertThat(of("RED@2 provisional")).isEqualTo(new Counted(NOTICE, RED));
    }

    @Test
    void doesNotTellWhatWouldNotBeGraver() {
        assertThat(of("RED@1", "YELLOW@2 provisional")).isEqualTo(new Counted(RED, 0));
        assertThat(of("RED@1", "RED@2 provisional")).isEqualTo(new Counted(RED, 0));
    }

    @Test
    void doesNotCountWhatWasLifted() {
        assertThat(of("YELLOW@1;RED@2 lifted=3")).isEqualTo(new Counted(YELLOW, 0));
        assertThat(of()).isEqualTo(new Counted(0, 0));
    }
}
