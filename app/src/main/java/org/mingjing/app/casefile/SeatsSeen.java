package org.mingjing.app.casefile;

import java.util.Set;

/**
 * Departments, posts and people were named by messages. Told within the transaction that added
 * them.
 */
public record SeatsSeen(Set<Seat> seats) {
    public SeatsSeen {
        seats = Set.copyOf(seats);
    }
}
