package org.mingjing.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
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
        if (request.getDispatcherType() == jakarta.servlet.DispatcherType.REQUEST
                && !isReadable(request)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return true;
    }

    /* Bytes that are no UTF-8 are found when the parameters are parsed. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return isReadable(request.getParameterMap());
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static boolean isReadable(Map<String, String[]> parameters) {
        for (Map.Entry<String, String[]> one : parameters.entrySet()) {
            for (String value : one.getValue()) {
                if (!one.getKey().matches(NAME)
                        || value.chars().anyMatch(ReadableParameters::isUnreadable)
                        || (one.getKey().equals(PAGE) && !isPage(value))) {
                    return false;
                }
            }
        }
        return true;
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
