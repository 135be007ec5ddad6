package org.mingjing.simulator.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** As much JSON as it takes to tell events, and to read flat answers. */
final class JsonText {
    private static final Pattern NUMBER_OR_TEXT =
            Pattern.compile(
                    "\"([A-Za-z]+)\"\\s*:\\s*(?:\"([^\"\\\\]*)\"|(-?[0-9.]+(?:[eE][-+]?\\d+)?))");

    private JsonText() {}

    static void append(StringBuilder target, String text) {
        target.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                target.append('\\').append(character);
            } else if (character < ' ') {
                target.append(String.format("\\u%04x", (int) character));
            } else {
                target.append(character);
            }
        }
        target.append('"');
    }

    /** The number or the plain text of a field; null when there is none. */
    static @Nullable String field(String json, String name) {
        Matcher fields = NUMBER_OR_TEXT.matcher(json);
        while (fields.find()) {
            if (fields.group(1).equals(name)) {
                return fields.group(2) == null ? fields.group(3) : fields.group(2);
            }
        }
        return null;
    }
}
