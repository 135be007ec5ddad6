package org.mingjing.app.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingjing.app.casefile.Touch;

/**
 * The messages for which a case was judged, as one text: {@code id v2}, {@code id refused} or
 * {@code id settled}, joined by {@code ", "}. No reader sees it: screens word it in their language.
 */
final class CauseText {
    private static final String SEPARATOR = ", ";
    private static final String REFUSED = "refused";
    private static final String SETTLED = "settled";
    private static final Pattern TOUCH =
            Pattern.compile("(.*?) (?:v(\\d{1,9})|(refused)|(settled))(?:, |$)", Pattern.DOTALL);

    private CauseText() {}

    static String of(Collection<Touch> touches) {
        return touches.stream().map(CauseText::of).collect(Collectors.joining(SEPARATOR));
    }

    private static String of(Touch touch) {
        return touch.message()
                + " "
                + switch (touch.kind()) {
                    case ADDED -> "v" + touch.version();
                    case REFUSED -> REFUSED;
                    case SETTLED -> SETTLED;
                };
    }

    static List<Touch> parse(String text) {
        List<Touch> touches = new ArrayList<>();
        Matcher found = TOUCH.matcher(text);
        while (found.find()) {
            touches.add(touch(found));
        }
        return touches;
    }

    private static Touch touch(Matcher found) {
        if (found.group(2) != null) {
            int version = Integer.parseInt(found.group(2));
            return new Touch(found.group(1), version, Touch.Kind.ADDED);
        }
        boolean isRefused = found.group(3) != null;
        return new Touch(found.group(1), 0, isRefused ? Touch.Kind.REFUSED : Touch.Kind.SETTLED);
    }
}
