package org.mingjing.app.exchange;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjing.core.casefile.ApplicantName;

/**
 * Raw messages as people look at them: the applicant's name is masked wherever it stands. They need
 * not be JSON; it is often for that that they were refused.
 */
final class MaskedApplicants {
    private static final Pattern TOLD =
            Pattern.compile(
                    "\"(?:applicant|applicant_name|applyer_name)\"\\s*:\\s*"
                            + "\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private static final Pattern CUT =
            Pattern.compile(
                    "\"(?:applicant|applicant_name|applyer_name)\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*+\\\\?$");

    private MaskedApplicants() {}

    /** The beginning of a message without a name that it cuts in two. */
    static String whole(String beginning) {
        return CUT.matcher(beginning).replaceFirst("");
    }

    static String in(String raw) {
        String masked =
                TOLD.matcher(raw)
                        .replaceAll(
                                told ->
                                        Matcher.quoteReplacement(
                                                told.group()
                                                        .replace(
                                                                "\"" + told.group(1) + "\"",
                                                                "\""
                                                                        + mask(told.group(1))
                                                                        + "\"")));
        for (String name : names(raw)) {
            masked = name.length() < 2 ? masked : masked.replace(name, mask(name));
        }
        return masked;
    }

    /** A text that was made of a masked one, with the names of the raw one in their places. */
    static String undone(String text, String raw) {
        String undone = text;
        for (String name : names(raw)) {
            undone = undone.replace(mask(name), name);
        }
        return undone;
    }

    private static Set<String> names(String raw) {
        Set<String> names = new LinkedHashSet<>();
        Matcher told = TOLD.matcher(raw);
        while (told.find()) {
            if (!told.group(1).isBlank()) {
                names.add(told.group(1));
            }
        }
        return names;
    }

    /* Half an escaped character would be none at all. */
    private static String mask(String name) {
        String masked = new ApplicantName(name).masked();
        return masked.indexOf('\\') < 0 ? masked : "**";
    }
}
