package org.mingjing.app.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the clock of a demo may have come, which outlives the server. */
interface Horizons {
    /** The last one; null when the clock has never run. */
    @Nullable Instant last();

    void keep(Instant horizon);
}
