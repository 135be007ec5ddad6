package org.mingjing.app.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * What is answered when nobody is signed in any more. A page leads to the sign-in; a part of a page
 * that asks for itself is not answered with that page, which would be put into its place, but told
 * that the whole page is to be loaded again. That leads to the sign-in and back.
 */
final class LostSession extends LoginUrlAuthenticationEntryPoint {
    LostSession(String login) {
        super(login);
    }

    static boolean isPartOfAPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("HX-Request") != null
                || (accepted != null && accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException, ServletException {
        if (isPartOfAPage(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Refresh", "true");
        } else {
            super.commence(request, response, refused);
        }
    }
}
