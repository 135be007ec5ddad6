package org.mingjing.app.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What is answered to who may not: 403, and apart from that whether it is for their role, or
 * because the page from which they sent a form is older than their session.
 */
public final class StalePage implements AccessDeniedHandler {
    private static final String TOLD = StalePage.class.getName();

    private final AccessDeniedHandler denied = new AccessDeniedHandlerImpl();

    StalePage() {}

    /** Whether a request was refused for the age of its page. */
    public static boolean isToldOf(HttpServletRequest request) {
        return request.getAttribute(TOLD) != null;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException) {
            request.setAttribute(TOLD, true);
        }
        denied.handle(request, response, refused);
    }
}
