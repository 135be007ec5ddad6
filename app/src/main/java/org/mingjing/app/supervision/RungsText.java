package org.mingjing.app.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * The rungs of a finding as one text: {@code level@arose} with {@code due=}, {@code lifted=} and
 * {@code provisional}, epoch milliseconds, joined by {@code ;}.
 */
final class RungsText {
    private static final String DUE = "due=";
    private static final String LIFTED = "lifted=";
    private static final String PROVISIONAL = "provisional";

    private RungsText() {}

    static String of(List<Rung> rungs) {
        return rungs.stream().map(RungsText::of).collect(Collectors.joining(";"));
    }

    private static String of(Rung rung) {
        StringBuilder text = new StringBuilder(rung.level().name());
        text.append('@').append(rung.aroseAtMillis());
        if (rung.hasDue()) {
            text.append(' ').append(DUE).append(rung.dueMillis());
        }
        if (rung.isLifted()) {
            text.append(' ').append(LIFTED).append(rung.liftedAtMillis());
        }
        if (rung.provisional()) {
            text.append(' ').append(PROVISIONAL);
        }
        return text.toString();
    }

    static List<Rung> parse(String text) {
        return Arrays.stream(text.split(";")).map(RungsText::rung).toList();
    }

    /** The gravest rung that is not lifted, else the gravest of all. */
    static Rung highest(List<Rung> all) {
        List<Rung> standing = all.stream().filter(rung -> !rung.isLifted()).toList();
        Rung highest = (standing.isEmpty() ? all : standing).get(0);
        for (Rung rung : standing) {
            highest = rung.level().compareTo(highest.level()) > 0 ? rung : highest;
        }
        return highest;
    }

    private static Rung rung(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        int at = words.get(0).indexOf('@');
        return new Rung(
                Level.valueOf(words.get(0).substring(0, at)),
                Long.parseLong(words.get(0).substring(at + 1)),
                number(words, DUE),
                number(words, LIFTED),
                words.contains(PROVISIONAL));
    }

    private static long number(List<String> words, String key) {
        for (String word : words) {
            if (word.startsWith(key)) {
                return Long.parseLong(word.substring(key.length()));
            }
        }
        return Rung.NONE;
    }
}
