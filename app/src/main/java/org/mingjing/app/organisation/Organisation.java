package org.mingjing.app.organisation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjing.app.casefile.Seat;
import org.mingjing.app.casefile.SeatsSeen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who decides: departments, their posts and the people in them. It grows by itself as sources name
 * them; nobody has to be entered before the first case.
 */
@Component
public class Organisation {
    private final JdbcOrganisation organisation;
    private final Clock clock;
    private final Set<Seat> known = ConcurrentHashMap.newKeySet();

    Organisation(JdbcOrganisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @EventListener
    void on(SeatsSeen seen) {
        Set<Seat> unknown = new HashSet<>(seen.seats());
        unknown.removeAll(known);
        if (unknown.isEmpty()) {
            return;
        }
        organisation.add(unknown, clock.instant());
        /* Only what was committed is known: a rollback takes it back. */
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        known.addAll(unknown);
                    }
                });
    }

    /** All departments, by name. */
    public List<String> departments() {
        return organisation.departments();
    }

    /** Who was seen in a department, by post and name. */
    public List<Seat> seats(String department) {
        return organisation.seats(department);
    }
}
