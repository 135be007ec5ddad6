package org.mingjing.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** By what a scraper proves that it may read the metrics; it may do nothing else with it. */
@Component
class MetricsToken {
    static final String PATH = "/actuator/prometheus";

    private static final String BEARER = "Bearer ";

    private final byte[] token;

    MetricsToken(IdentityProperties properties) {
        this.token = properties.metricsToken().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether somebody asks for the metrics as a program does, and not as who is signed in. */
    static boolean isAskedFor(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + PATH)
                && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Whether a request proves it; none does where no token is set. Takes as long either way. */
    boolean isProvenBy(HttpServletRequest request) {
        return isProvenBy(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    private boolean isProvenBy(@Nullable String authorization) {
        return token.length > 0
                && authorization != null
                && authorization.startsWith(BEARER)
                && MessageDigest.isEqual(
                        token,
                        authorization.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8));
    }
}
