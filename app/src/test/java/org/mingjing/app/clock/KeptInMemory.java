package org.mingjing.app.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The horizon of a demo as a variable. */
final class KeptInMemory implements Horizons {
    private @Nullable Instant horizon;

    @Override
    public @Nullable Instant last() {
        return horizon;
    }

    @Override
    public void keep(Instant told) {
        horizon = told;
    }
}
