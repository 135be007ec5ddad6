package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongsTest {
    private static final int BEYOND_A_CHUNK = (1 << 16) + 3;

    private static Longs counting(int count) {
        Longs longs = new Longs();
        longs.addAll(LongStream.range(0, count).toArray(), count);
        return longs;
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(new Longs().size()).isZero();
        assertThat(new Longs().drain()).isEmpty();
    }

    @Test
    void keepsWhatWasAddedAcrossChunks() {
        Longs longs = counting(BEYOND_A_CHUNK);

        assertThat(longs.size()).isEqualTo(BEYOND_A_CHUNK);
        assertThat(LongStream.range(0, BEYOND_A_CHUNK)).allMatch(i -> longs.get(i) == i);
    }

    @Test
    void takesOnlyAsManyAsTold() {
        Longs longs = new Longs();
        longs.addAll(new long[] {7, 8, 9}, 2);

        assertThat(longs.drain()).containsExactly(7, 8);
    }

    @Test
    void copiesAcrossTheBorderOfAChunk() {
        long[] target = new long[6];

        counting(BEYOND_A_CHUNK).copyTo((1 << 16) - 2, target, 1, 4);

        assertThat(target).containsExactly(0, 65534, 65535, 65536, 65537, 0);
    }

    @Test
    void drainsEverythingInOrder() {
        assertThat(counting(BEYOND_A_CHUNK).drain())
                .containsExactly(LongStream.range(0, BEYOND_A_CHUNK).toArray());
        assertThat(counting(1 << 16).drain()).hasSize(1 << 16);
    }

    @Test
    void mayBeFilledAgainOnceDrained() {
        Longs longs = counting(3);
        longs.drain();
        longs.add(42);

        assertThat(longs.size()).isEqualTo(1);
        assertThat(longs.get(0)).isEqualTo(42);
        assertThat(longs.drain()).containsExactly(42);
    }
}
