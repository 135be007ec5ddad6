package org.mingjing.app.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The clock of a demo, if there is one.
 *
 * @param start where it begins when it runs for the first time; null for real time
 * @param speed seconds that it runs in one real second
 */
@ConfigurationProperties("mingjing.clock")
record ClockProperties(@Nullable Instant start, @DefaultValue("60") double speed) {
    private static final double FASTEST = 100_000;

    ClockProperties {
        if (!(speed > 0 && speed <= FASTEST)) {
            throw new IllegalArgumentException(
                    "mingjing.clock.speed is more than 0 and at most 100,000, not " + speed);
        }
    }
}
