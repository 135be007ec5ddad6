package org.mingjing.app.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.identity.StalePage;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.ServletWebRequest;

/** What pages about errors tell beyond the status. */
@ControllerAdvice(assignableTypes = BasicErrorController.class)
class ErrorFrame {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ErrorAttributes errors;
    private final Tongues tongues;

    ErrorFrame(ErrorAttributes errors, Tongues tongues) {
        this.errors = errors;
        this.tongues = tongues;
    }

    /** What was wrong with the request; null when nothing more is known. */
    @ModelAttribute("why")
    @Nullable String why(HttpServletRequest request, Locale locale) {
        return new WhyRefused(tongues.of(locale))
                .of(errors.getError(new ServletWebRequest(request)));
    }

    /** Whether a form was refused because its page is too old. */
    @ModelAttribute("stale")
    boolean stale(HttpServletRequest request) {
        return StalePage.isToldOf(request);
    }

    /** Whether a page was asked for, rather than something to be done. */
    @ModelAttribute("reading")
    boolean reading(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return READING.contains(asked == null ? request.getMethod() : asked.toString());
    }
}
