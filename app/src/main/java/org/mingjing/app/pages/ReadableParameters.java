package org.mingjing.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses addresses and forms that nobody can mean before anything is looked up: names and values
 * with control characters, which no database keeps, and pages beyond the last that a list can have.
 */
final class ReadableParameters implements HandlerInterceptor {
    private static final String NAME = "[A-Za-z_.-]{1,60}";
    private static final String PAGE = "page";
    private static final int DIGITS = 9;

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == jakarta.servlet.DispatcherType.REQUEST) {
            parameters(request).forEach(ReadableParameters::check);
        }
        return true;
    }

    /* Bytes that are no UTF-8 are found when the parameters are parsed. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            throw new Unreadable("refused.encoding", "", "");
        }
    }

    private static void check(String name, String[] values) {
        if (!name.matches(NAME)) {
            throw new Unreadable("refused.name", name, "");
        }
        for (String value : values) {
            if (value.chars().anyMatch(ReadableParameters::isUnreadable)) {
                throw new Unreadable("refused.control", name, value);
            }
            if (name.equals(PAGE) && !isPage(value)) {
                throw new Unreadable("refused.page", name, value);
            }
        }
    }

    private static boolean isUnreadable(int character) {
        return Character.isISOControl(character)
                && character != '\n'
                && character != '\r'
                && character != '\t';
    }

    private static boolean isPage(String value) {
        return value.isBlank()
                || (value.matches("-?[0-9]{1," + DIGITS + "}")
                        && Integer.parseInt(value) <= Listing.MOST / Listing.SIZE);
    }
}
