package org.mingjing.rulepack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/**
 * Reads time limits as they are written: {@code 20 working days}, {@code 60 calendar days rolling},
 * {@code date 2026-01-31}, {@code item.statutory or 20 working days}, {@code case.deadline}.
 */
final class Limits {
    private static final Limit.Running STAND_IN =
            new Limit.Running(1, LimitUnit.WORKING_DAYS, Roll.NONE);
    private static final String SAME_DAY = "same working day";
    private static final Bilingual RUNNING =
            new Bilingual(
                    "时限，如“20 working days”、“60 calendar days rolling”或“2 working hours”",
                    "a time limit such as '20 working days', '60 calendar days rolling' or '2"
                            + " working hours'");
    private static final Bilingual SOURCE =
            new Bilingual(
                    "时限，如“20 working days”、“date 2026-01-31”、“item.promised”、"
                            + "“item.statutory or 20 working days”、“case.<日期>”或“event.<日期>”",
                    "a time limit such as '20 working days', 'date 2026-01-31', 'item.promised',"
                            + " 'item.statutory or 20 working days', 'case.<date>' or"
                            + " 'event.<date>'");
    private static final Bilingual SPAN =
            new Bilingual("时长，如“10 minutes”", "a span such as '10 minutes'");
    private static final Bilingual UNIT =
            new Bilingual(
                    "单位：“minutes”、“working hours”、“working days”、“calendar days”或“months”",
                    "a unit: minutes, working hours, working days, calendar days or months");
    private static final Bilingual ROLLING =
            new Bilingual(
                    "rolling 只与“calendar days”或“months”连用，因其可能止于休息日",
                    "'rolling' only with calendar days or months, which may end on a day off");

    private static final Pattern AMOUNT = Pattern.compile("(\\S+)\\s+(.*?)(\\s+rolling)?");
    private static final Pattern DATE = Pattern.compile("date\\s+(\\S+)");
    private static final Pattern ITEM =
            Pattern.compile("item\\.(promised|statutory)(?:\\s+or\\s+(.+))?");
    private static final Pattern STEP = Pattern.compile("item\\.step\\.(\\S+)");
    private static final Pattern DAYS = Pattern.compile("event\\.(\\S+) working days");
    private static final Pattern CARRIED = Pattern.compile("(case|event)\\.(\\S+)");
    private static final Pattern DURATION =
            Pattern.compile("(\\d{1,6})\\s+(second|minute|hour|day)s?");

    private static final Map<String, LimitUnit> UNITS =
            Map.of(
                    "minutes", LimitUnit.MINUTES,
                    "working hours", LimitUnit.WORKING_HOURS,
                    "working days", LimitUnit.WORKING_DAYS,
                    "calendar days", LimitUnit.CALENDAR_DAYS,
                    "months", LimitUnit.MONTHS);

    private Limits() {}

    static Limit.Running standIn() {
        return STAND_IN;
    }

    /** A limit that runs from a start. */
    static Limit.Running running(Place place) {
        return running(place, place.text(RUNNING), RUNNING);
    }

    /** A span on the wall clock, whatever the calendar says. */
    static Duration duration(Place place) {
        Matcher matcher = DURATION.matcher(place.text(SPAN));
        if (!matcher.matches()) {
            if (place.scalar() != null) {
                place.refuse(SPAN, null);
            }
            return Duration.ZERO;
        }
        int amount = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "second" -> Duration.ofSeconds(amount);
            case "minute" -> Duration.ofMinutes(amount);
            case "hour" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    /** One source of a limit, or a list of them. */
    static List<LimitSource> sources(Place place, Words words) {
        return Place.each(place.oneOrMore(SOURCE), source -> source(source, words));
    }

    /** One source of a limit; null when it was refused. */
    static @Nullable LimitSource source(Place place, Words words) {
        String text = place.text(SOURCE);
        Matcher item = ITEM.matcher(text);
        if (item.matches()) {
            String otherwise = item.group(2);
            Limit limit = otherwise == null ? null : limit(place, otherwise);
            return item.group(1).equals("promised")
                    ? new LimitSource.ItemPromised(limit)
                    : new LimitSource.ItemStatutory(limit);
        }
        Matcher step = STEP.matcher(text);
        if (step.matches()) {
            return new LimitSource.ItemStep(words.activity(place, step.group(1)));
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            Attribute attribute = words.attribute(place, days.group(1), AttributeType.NUMBER);
            return attribute == null ? null : new LimitSource.EventDays(attribute);
        }
        Matcher carried = CARRIED.matcher(text);
        if (carried.matches()) {
            return carried(place, words, carried.group(1), carried.group(2));
        }
        return new LimitSource.Own(limit(place, text));
    }

    private static @Nullable LimitSource carried(
            Place place, Words words, String owner, String id) {
        Attribute attribute = words.attribute(place, id, AttributeType.DATE);
        if (attribute == null) {
            return null;
        }
        return owner.equals("case")
                ? new LimitSource.CaseDate(attribute)
                : new LimitSource.EventDate(attribute);
    }

    private static Limit limit(Place place, String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return running(place, text, SOURCE);
        }
        LocalDate date = Place.dateOf(matcher.group(1));
        if (date != null) {
            return Limit.ofDate(date);
        }
        place.refuse(Wordings.DATE, Wordings.quoted(matcher.group(1)), null);
        return STAND_IN;
    }

    private static Limit.Running running(Place place, String text, Bilingual expected) {
        if (place.scalar() == null) {
            return STAND_IN;
        }
        if (text.equals(SAME_DAY)) {
            return new Limit.Running(0, LimitUnit.WORKING_DAYS, Roll.NONE);
        }
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            place.refuse(expected, null);
            return STAND_IN;
        }
        String unitText = matcher.group(2);
        LimitUnit unit = UNITS.get(unitText.endsWith("s") ? unitText : unitText + "s");
        if (unit == null) {
            place.refuse(UNIT, Wordings.quoted(unitText), unitHint(unitText));
            return STAND_IN;
        }
        if (!matcher.group(1).matches("\\d{1,6}")) {
            place.refuse(
                    new Bilingual("整数，其后为“" + unitText + "”", "a whole number of " + unitText),
                    Wordings.quoted(matcher.group(1)),
                    null);
            return STAND_IN;
        }
        return rolling(place, Integer.parseInt(matcher.group(1)), unit, matcher.group(3) != null);
    }

    private static @Nullable Bilingual unitHint(String unit) {
        return switch (unit) {
            case "day", "days" ->
                    new Bilingual(
                            "请写“working days”（工作日）或“calendar days”（自然日）",
                            "say 'working days' or 'calendar days'");
            case "hour", "hours" -> new Bilingual("请写“working hours”（工作小时）", "say 'working hours'");
            case "week", "weeks" ->
                    new Bilingual("一周为“7 calendar days”", "a week is '7 calendar days'");
            case "工作日" -> new Bilingual("请写“working days”", "write 'working days'");
            case "日", "天", "自然日" -> new Bilingual("请写“calendar days”", "write 'calendar days'");
            default -> Wordings.meant(Spelling.nearest(unit, UNITS.keySet()));
        };
    }

    private static Limit.Running rolling(Place place, int amount, LimitUnit unit, boolean rolls) {
        if (rolls && unit != LimitUnit.CALENDAR_DAYS && unit != LimitUnit.MONTHS) {
            place.refuse(ROLLING, null);
            return STAND_IN;
        }
        return new Limit.Running(amount, unit, rolls ? Roll.TO_WORKING_DAY : Roll.NONE);
    }
}
