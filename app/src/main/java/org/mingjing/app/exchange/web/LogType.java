package org.mingjing.app.exchange.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** As what a whole event log may be sent; how it is written shows in the file itself. */
final class LogType {
    private static final Set<String> TAKEN =
            Set.of(
                    "text/csv",
                    "text/xml",
                    "application/xml",
                    "application/gzip",
                    "application/x-gzip",
                    "application/octet-stream");

    private LogType() {}

    /** Refuses a body that says to be something else; one that says nothing is looked into. */
    static void check(@Nullable String contentType) {
        if (contentType != null
                && !TAKEN.contains(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
            throw Problems.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    contentType
                            + ": a log comes as "
                            + String.join(", ", TAKEN.stream().sorted().toList()));
        }
    }
}
