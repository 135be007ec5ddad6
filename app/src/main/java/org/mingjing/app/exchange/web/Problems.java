package org.mingjing.app.exchange.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Refusals of whole requests, answered as problem details (RFC 9457). */
final class Problems {
    private Problems() {}

    static ErrorResponseException of(HttpStatus status, String detail) {
        return of(status, detail, null);
    }

    static ErrorResponseException of(HttpStatus status, String detail, @Nullable Exception cause) {
        ErrorResponseException problem =
                new ErrorResponseException(
                        status, ProblemDetail.forStatusAndDetail(status, detail), cause);
        if (status == HttpStatus.UNAUTHORIZED) {
            problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"mingjing\"");
        }
        return problem;
    }
}
