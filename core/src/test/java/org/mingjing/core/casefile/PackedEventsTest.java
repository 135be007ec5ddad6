package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedEventsTest {
    @Test
    void keepsEveryFieldOfTheHeadAtItsLargest() {
        long head = PackedEvents.head(63, 255, 4095, 7, Integer.MAX_VALUE);

        assertThat(PackedEvents.activity(head)).isEqualTo(63);
        assertThat(PackedEvents.attributeCount(head)).isEqualTo(255);
        assertThat(PackedEvents.version(head)).isEqualTo(4095);
        assertThat(PackedEvents.flags(head)).isEqualTo(7);
        assertThat(PackedEvents.sequence(head)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void keepsEachFieldApartFromItsNeighbours() {
        assertThat(PackedEvents.head(1, 0, 0, 0, 0)).isEqualTo(1L << 56);
        assertThat(PackedEvents.head(0, 1, 0, 0, 0)).isEqualTo(1L << 48);
        assertThat(PackedEvents.head(0, 0, 1, 0, 0)).isEqualTo(1L << 36);
        assertThat(PackedEvents.head(0, 0, 0, 1, 0)).isEqualTo(1L << 32);
        assertThat(PackedEvents.head(0, 0, 0, 0, 1)).isEqualTo(1L);
    }

    @Test
    void keepsANegativeSequence() {
        long head = PackedEvents.head(3, 2, 1, 0, -5);

        assertThat(PackedEvents.sequence(head)).isEqualTo(-5);
        assertThat(PackedEvents.activity(head)).isEqualTo(3);
        assertThat(PackedEvents.version(head)).isEqualTo(1);
    }

    @Test
    void keepsBothHalvesOfAPair() {
        long pair = PackedEvents.pair(7, -1);

        assertThat(PackedEvents.high(pair)).isEqualTo(7);
        assertThat(PackedEvents.low(pair)).isEqualTo(-1);
        assertThat(PackedEvents.high(PackedEvents.pair(-1, 7))).isEqualTo(-1);
        assertThat(PackedEvents.low(PackedEvents.pair(-1, 7))).isEqualTo(7);
    }
}
