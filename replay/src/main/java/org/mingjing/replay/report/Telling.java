package org.mingjing.replay.report;

import java.time.Instant;
import java.util.Locale;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.replay.Language;
import org.mingjing.replay.Moments;
import org.mingjing.replay.Wording;

/** How figures and instants are told in one language and one zone. */
record Telling(Wording wording, Moments moments) {
    static final String NONE = "–";

    String say(String key, Object... arguments) {
        return wording.say("report." + key, arguments);
    }

    String of(Bilingual text) {
        return wording.of(text);
    }

    String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count, or a dash for none. */
    String count(long count) {
        return count == 0 ? NONE : number(count);
    }

    /** A part of a whole in percent; a dash when there is no whole. */
    String percent(long part, long whole) {
        return whole == 0 ? NONE : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }

    /** For each thousand, with one digit after the point; a dash when there is no whole. */
    String rate(long part, long whole) {
        return whole == 0 ? NONE : String.format(Locale.ROOT, "%,.1f", 1000.0 * part / whole);
    }

    String at(long millis) {
        return moments.readable(Instant.ofEpochMilli(millis));
    }

    String day(long millis) {
        return moments.date(Instant.ofEpochMilli(millis)).toString();
    }

    boolean isChinese() {
        return wording.language() == Language.ZH;
    }

    /** The last part of the keys of a limit. */
    static String key(Anchor anchor) {
        return anchor == Anchor.PROMISED ? "promised" : "statutory";
    }

    /** The class of a level in the style sheet. */
    static String style(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** A tag that tells a level by its sign and its name, not by its colour alone. */
    void tag(Markup html, Level level) {
        html.open("span", "class", "tag " + style(level));
        html.element("span", sign(level), "class", "sign");
        html.text(of(level.label())).close();
    }

    static String sign(Level level) {
        return switch (level) {
            case NOTICE -> "○";
            case WARNING -> "△";
            case YELLOW -> "■";
            case RED -> "◆";
        };
    }
}
