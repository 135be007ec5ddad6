package org.mingjing.eventlog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes instants as ISO 8601 with milliseconds in a zone; in UTC where the zone was off by
 * seconds, which XML has no way to write, as with local mean times before there were zones.
 */
final class InstantTexts {
    private static final int MINUTE = 60;
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private final ZoneId zone;

    InstantTexts(ZoneId zone) {
        this.zone = zone;
    }

    String text(long epochMillis) {
        Instant instant = Instant.ofEpochMilli(epochMillis);
        ZoneOffset local = zone.getRules().getOffset(instant);
        ZoneOffset offset = local.getTotalSeconds() % MINUTE == 0 ? local : ZoneOffset.UTC;
        return FORMAT.format(OffsetDateTime.ofInstant(instant, offset));
    }

    /** The shortest plain decimal. */
    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
