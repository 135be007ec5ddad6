package org.mingjing.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Where one goes whose sign-in was refused: back, and told how long to wait if one has to. */
@Component
class SignInRefused implements AuthenticationFailureHandler {
    private final FailedSignIns failed;

    SignInRefused(FailedSignIns failed) {
        this.failed = failed;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        String username = request.getParameter("username");
        Duration wait = username == null ? Duration.ZERO : failed.waiting(username.strip());
        String told = wait.isZero() ? "error" : "wait=" + (wait.toSeconds() + 1);
        response.sendRedirect(request.getContextPath() + "/login?" + told);
    }
}
