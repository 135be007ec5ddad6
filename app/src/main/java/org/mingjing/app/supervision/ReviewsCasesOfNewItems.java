package org.mingjing.app.supervision;

import org.mingjing.app.catalogue.ItemsPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the cases of changed items reviewed, the finished ones too, within the transaction that
 * publishes the list. The reviews themselves follow in batches, on whichever server.
 */
@Component
class ReviewsCasesOfNewItems {
    private final JdbcCaseStates states;

    ReviewsCasesOfNewItems(JdbcCaseStates states) {
        this.states = states;
    }

    @EventListener
    void on(ItemsPublished published) {
        if (!published.changed().isEmpty()) {
            states.reviewOf(
                    published.changed(),
                    HappenedToSignal.BY_ITEMS + published.list(),
                    published.at());
        }
    }
}
