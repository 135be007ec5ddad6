package org.mingjing.app.supervision;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What supervision tells of itself: {@code mingjing.signals} by what happened to them, and {@code
 * mingjing.reviews.due}, the cases whose review is due and not done, and {@code
 * mingjing.reprojection.left}, those that a new law is still to reach.
 */
@Component
class SupervisionMeters {
    private final MeterRegistry meters;

    SupervisionMeters(
            MeterRegistry meters, JdbcCaseStates states, JdbcReprojections pieces, Clock clock) {
        this.meters = meters;
        Gauge.builder("mingjing.reviews.due", () -> states.countDue(clock.instant()))
                .description("cases whose review is due")
                .register(meters);
        Gauge.builder("mingjing.reprojection.left", pieces::left)
                .description("cases to be judged again by a new law")
                .register(meters);
    }

    @TransactionalEventListener
    void on(SignalsChanged changed) {
        changed.kinds()
                .forEach(
                        (kind, count) ->
                                meters.counter("mingjing.signals", "kind", kind.name())
                                        .increment(count));
    }
}
