package org.mingjing.app.supervision;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The requests to revoke a signal that ended because better data withdrew it, before a second
 * person decided: worked out from what happened, which tells the withdrawal only.
 */
public final class EndedRequests {
    private final IdentityHashMap<HappenedToSignal, HappenedToSignal> ended =
            new IdentityHashMap<>();

    /**
     * @param history everything that happened to some signals, in its order
     */
    public EndedRequests(List<HappenedToSignal> history) {
        Map<Long, HappenedToSignal> open = new HashMap<>();
        for (HappenedToSignal one : history) {
            switch (one.kind()) {
                case REVOCATION_ASKED -> open.put(one.signal(), one);
                case REVOCATION_DECLINED, REVOCATION_TAKEN_BACK, REVOKED ->
                        open.remove(one.signal());
                case WITHDRAWN -> {
                    HappenedToSignal asked = open.remove(one.signal());
                    if (asked != null) {
                        ended.put(one, asked);
                    }
                }
                case RAISED,
                        PROPOSED,
                        CLIMBED,
                        LIFTED,
                        AMENDED,
                        CONFIRMED,
                        EXPLAINED,
                        RECTIFIED -> {}
            }
        }
    }

    /** The request that ended by what happened, one of the history; null when none did. */
    public @Nullable HappenedToSignal by(HappenedToSignal happened) {
        return ended.get(happened);
    }
}
