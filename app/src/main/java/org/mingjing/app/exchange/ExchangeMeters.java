package org.mingjing.app.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the exchange tells of itself: {@code mingjing.events} by source and outcome, and {@code
 * mingjing.ingest.lag}, how long after it happened an event came.
 */
@Component
class ExchangeMeters {
    private final MeterRegistry meters;

    ExchangeMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EventsTaken taken) {
        count(taken.source(), "accepted", taken.accepted());
        count(taken.source(), "duplicate", taken.duplicates());
        count(taken.source(), "refused", taken.refused());
        Timer lag = meters.timer("mingjing.ingest.lag", "source", taken.source());
        taken.lags().stream().filter(one -> !one.isNegative()).forEach(lag::record);
    }

    private void count(String source, String outcome, long many) {
        meters.counter("mingjing.events", "source", source, "outcome", outcome)
                .increment((double) many);
    }
}
