package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexOfNumbersTest {
    private static final int NUMBERS = 5_000;

    private final IndexOfNumbers index = new IndexOfNumbers();

    @Test
    void findsNothingAtFirst() {
        assertThat(index.find(7, new int[0])).isEqualTo(-1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsWhatAMapFinds(long seed) {
        Random random = new Random(seed);
        Map<Integer, Integer> places = new HashMap<>();
        int[] numbers = new int[NUMBERS];
        while (places.size() < NUMBERS) {
            int number = random.nextInt(10 * NUMBERS) * (1 << random.nextInt(8));
            assertThat(index.find(number, numbers)).isEqualTo(places.getOrDefault(number, -1));
            if (!places.containsKey(number)) {
                numbers[places.size()] = number;
                index.add(places.size(), numbers);
                places.put(number, places.size());
            }
        }
    }
}
