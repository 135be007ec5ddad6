package org.mingjing.eventlog;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Takes what is written of one event or case, key by key; of a key given twice the first counts.
 */
interface CellSink {
    void text(String key, String value);

    void number(String key, BigDecimal value);

    void instant(String key, long epochMillis);

    void day(String key, LocalDate value);

    void flag(String key, boolean value);
}
