package org.mingjing.eventlog;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/**
 * Time limits as lists of items write them: {@code 20 working days}, {@code 30 minutes}, {@code
 * same working day}, {@code 10 calendar days rolling}, 20个工作日, 当日.
 *
 * <p>日 and 天 without a word before them are working days, in which the limits of licensing are
 * counted (行政许可法 82); 自然日 are calendar days. A year is twelve months.
 */
final class LimitTexts {
    private static final String SAME_DAY = "same working day";
    private static final int MONTHS_A_YEAR = 12;
    private static final Set<String> SAME_DAY_WORDS =
            Set.of(SAME_DAY, "same day", "当日", "当天", "当场", "即时", "即办", "当日办结", "当场办结", "即时办结");
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,5})\\s*个?\\s*([^\\s\\d][^\\d]*?)(\\s+rolling)?");
    private static final Map<String, LimitUnit> UNITS =
            Map.ofEntries(
                    Map.entry("minute", LimitUnit.MINUTES),
                    Map.entry("分钟", LimitUnit.MINUTES),
                    Map.entry("working hour", LimitUnit.WORKING_HOURS),
                    Map.entry("工作小时", LimitUnit.WORKING_HOURS),
                    Map.entry("小时", LimitUnit.WORKING_HOURS),
                    Map.entry("working day", LimitUnit.WORKING_DAYS),
                    Map.entry("工作日", LimitUnit.WORKING_DAYS),
                    Map.entry("日", LimitUnit.WORKING_DAYS),
                    Map.entry("天", LimitUnit.WORKING_DAYS),
                    Map.entry("calendar day", LimitUnit.CALENDAR_DAYS),
                    Map.entry("自然日", LimitUnit.CALENDAR_DAYS),
                    Map.entry("日历日", LimitUnit.CALENDAR_DAYS),
                    Map.entry("month", LimitUnit.MONTHS),
                    Map.entry("月", LimitUnit.MONTHS));

    private LimitTexts() {}

    /** The limit that a text tells, or null when it tells none. */
    static @Nullable Limit parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (SAME_DAY_WORDS.contains(plain)) {
            return Limit.ofWorkingDays(0);
        }
        Matcher amount = AMOUNT.matcher(plain);
        if (!amount.matches()) {
            return null;
        }
        boolean rolls = amount.group(3) != null;
        return limit(Integer.parseInt(amount.group(1)), amount.group(2), rolls);
    }

    private static @Nullable Limit limit(int number, String unitText, boolean rolls) {
        if (unitText.equals("年") || unitText.equals("year") || unitText.equals("years")) {
            return running(number * MONTHS_A_YEAR, LimitUnit.MONTHS, rolls);
        }
        boolean plural = unitText.endsWith("s");
        String singular = plural ? unitText.substring(0, unitText.length() - 1) : unitText;
        LimitUnit unit = UNITS.get(singular);
        return unit == null ? null : running(number, unit, rolls);
    }

    private static @Nullable Limit running(int number, LimitUnit unit, boolean rolls) {
        if (rolls && unit.countsOnlyWork()) {
            return null;
        }
        return new Limit.Running(number, unit, rolls ? Roll.TO_WORKING_DAY : Roll.NONE);
    }

    /** The limit as {@link #parse} reads it; a date, which no list of items sets, as ISO 8601. */
    static String text(Limit limit) {
        return switch (limit) {
            case Limit.Until until -> until.date().toString();
            case Limit.Running running -> text(running);
        };
    }

    private static String text(Limit.Running limit) {
        if (limit.unit() == LimitUnit.WORKING_DAYS && limit.amount() == 0) {
            return SAME_DAY;
        }
        String unit = limit.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String counted = limit.amount() == 1 ? unit.substring(0, unit.length() - 1) : unit;
        String rolling = limit.roll() == Roll.TO_WORKING_DAY ? " rolling" : "";
        return limit.amount() + " " + counted + rolling;
    }
}
