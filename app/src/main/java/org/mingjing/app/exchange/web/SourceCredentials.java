package org.mingjing.app.exchange.web;

import org.jspecify.annotations.Nullable;
import org.mingjing.app.exchange.Sources;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** By what a request proves for which source it speaks. */
@Component
class SourceCredentials {
    private static final String BEARER = "Bearer ";

    private final Sources sources;

    SourceCredentials(Sources sources) {
        this.sources = sources;
    }

    /** The source that the header proves; null when it proves none. */
    @Nullable String source(@Nullable String authorization) {
        return authorization == null || !authorization.startsWith(BEARER)
                ? null
                : sources.provenBy(authorization.substring(BEARER.length()));
    }

    static ResponseEntity<ProblemDetail> unauthorized() {
        HttpStatus status = HttpStatus.UNAUTHORIZED;
        String detail = "a source proves itself by a bearer token";
        return ResponseEntity.status(status)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }

    static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
