package org.mingjing.rulepack;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * A rung that a story leads to, written {@code yellow 2026-03-17 00:00}, {@code yellow 2026-03-17
 * 00:00 lifted 2026-03-20 10:00} or {@code red 2027-01-05 00:00 provisional}. Times are those of
 * the pack's zone.
 *
 * @param level how grave
 * @param arose when it arose
 * @param lifted when a due date that moved away lifted it; null when it stands
 * @param standing whether it rests on published calendars only
 */
record StoryRung(
        Level level, LocalDateTime arose, @Nullable LocalDateTime lifted, Standing standing) {
    /** Whether a rung rests on published calendars. */
    enum Standing {
        FIRM,
        PROVISIONAL
    }

    static final Comparator<StoryRung> IN_ORDER =
            Comparator.comparing(StoryRung::arose).thenComparing(StoryRung::level);

    private static final Pattern LINE =
            Pattern.compile(
                    "(notice|warning|yellow|red) (\\S+) (\\S+)(?: lifted (\\S+) (\\S+))?"
                            + "( provisional)?");

    /** Throws {@link IllegalArgumentException} when the line cannot be read. */
    static StoryRung parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no rung: " + line);
        }
        return new StoryRung(
                Level.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                LocalDateTime.parse(matcher.group(2) + "T" + matcher.group(3)),
                matcher.group(4) == null
                        ? null
                        : LocalDateTime.parse(matcher.group(4) + "T" + matcher.group(5)),
                matcher.group(6) == null ? Standing.FIRM : Standing.PROVISIONAL);
    }

    static StoryRung of(Rung rung, ZoneId zone) {
        return new StoryRung(
                rung.level(),
                rung.aroseAt().atZone(zone).toLocalDateTime(),
                rung.isLifted()
                        ? Instant.ofEpochMilli(rung.liftedAtMillis()).atZone(zone).toLocalDateTime()
                        : null,
                rung.provisional() ? Standing.PROVISIONAL : Standing.FIRM);
    }

    @Override
    public String toString() {
        return level
                + " "
                + arose
                + (lifted == null ? "" : " lifted " + lifted)
                + (standing == Standing.FIRM ? "" : " provisional");
    }
}
