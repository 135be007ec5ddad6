package org.mingjing.simulator;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes the cases of a city in some form, as they are planned day after day. */
interface CityWriter extends Closeable {
    /**
     * A case whose application came on the day in work.
     *
     * @param told the case with the messages received until the end
     * @param breaches the truth about it
     */
    void write(PlannedCase told, List<Breach> breaches) throws IOException;

    /** No case that is still to come tells anything on that day or before. */
    void endDay(int day) throws IOException;
}
