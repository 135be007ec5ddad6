package org.mingjing.app.exchange;

import java.time.Duration;
import java.util.List;

/**
 * Events were taken from a source, or refused.
 *
 * @param lags of those accepted as they came, how long after they happened
 */
record EventsTaken(
        String source, long accepted, long duplicates, long refused, List<Duration> lags) {
    EventsTaken {
        lags = List.copyOf(lags);
    }
}
