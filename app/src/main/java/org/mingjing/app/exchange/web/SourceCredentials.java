package org.mingjing.app.exchange.web;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.Acceptable;
import org.mingjing.app.exchange.Sender;
import org.mingjing.app.exchange.Sources;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** By what a request proves for which source it speaks, and whether that one may do as it asks. */
@Component
class SourceCredentials {
    private static final String BEARER = "Bearer ";

    private final Sources sources;
    private final Clock clock;

    SourceCredentials(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * The source that the header proves.
     *
     * @throws ErrorResponseException when it proves none
     */
    Sender source(@Nullable String authorization) {
        Sender sender =
                authorization == null || !authorization.startsWith(BEARER)
                        ? null
                        : sources.provenBy(authorization.substring(BEARER.length()));
        if (sender == null) {
            throw Problems.of(HttpStatus.UNAUTHORIZED, "a source proves itself by a bearer token");
        }
        return sender;
    }

    /**
     * The source that the header proves, if it may tell history.
     *
     * @param asOf as of when it wants cases judged; null for now
     * @throws ErrorResponseException when it proves none, or one that may not, or the instant lies
     *     ahead
     */
    Sender historian(@Nullable String authorization, @Nullable Instant asOf) {
        Sender sender = source(authorization);
        if (!sender.mayBackfill()) {
            throw Problems.of(
                    HttpStatus.FORBIDDEN,
                    "the source may not have history judged as if it had been told in time");
        }
        if (asOf != null && (asOf.isAfter(clock.instant()) || !Acceptable.isInstant(asOf))) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "asOf: not later than now");
        }
        return sender;
    }

    /**
     * The source that the header proves, if it may publish items.
     *
     * @throws ErrorResponseException when it proves none, or one that may not
     */
    Sender publisher(@Nullable String authorization) {
        Sender sender = source(authorization);
        if (!sender.mayPublishItems()) {
            throw Problems.of(HttpStatus.FORBIDDEN, "the source may not publish the list of items");
        }
        return sender;
    }
}
