package org.mingjing.core.calendar;

import java.util.regex.Pattern;

/**
 * The name of a calendar, such as {@code CN} or {@code CN-65}: Latin letters, digits and hyphens.
 *
 * @param value the name itself
 */
public record CalendarId(String value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    public CalendarId {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A calendar id consists of letters, digits and hyphens, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
