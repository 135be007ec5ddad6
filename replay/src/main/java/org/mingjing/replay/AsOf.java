package org.mingjing.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The instant named by {@code --as-of}: a date means its end, a time without offset is local. */
final class AsOf {
    private AsOf() {}

    /** Epoch milliseconds; null when the text is neither a date nor a time. */
    static @Nullable Long parse(String text, ZoneId zone) {
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text)
                                .plusDays(1)
                                .atStartOfDay(zone)
                                .toInstant()
                                .toEpochMilli()
                        - 1;
            }
            return text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? (Long) OffsetDateTime.parse(text).toInstant().toEpochMilli()
                    : (Long) LocalDateTime.parse(text).atZone(zone).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
