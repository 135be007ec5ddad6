package org.mingjing.rulepack;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.timelimit.Limit;

/** Limits as a pack writes them, such as {@code item.statutory or 20 working days}, in words. */
record LimitWords(Vocabulary vocabulary) {
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+) (minute|working hour|working day|calendar day|month)s?");
    private static final Pattern OTHERWISE = Pattern.compile("(item\\.\\w+) or (.+)");
    private static final Pattern STEP = Pattern.compile("item\\.step\\.(\\S+)");
    private static final Pattern DAYS = Pattern.compile("event\\.(\\S+) working days");
    private static final Pattern CARRIED = Pattern.compile("(case|event)\\.(\\S+)");

    /** Throws {@link IllegalArgumentException} when there are no words for a limit. */
    Bilingual of(String limit) {
        Matcher otherwise = OTHERWISE.matcher(limit);
        if (otherwise.matches()) {
            return joined(
                    "%s，没有的为%s", "%s, else %s", of(otherwise.group(1)), of(otherwise.group(2)));
        }
        Matcher step = STEP.matcher(limit);
        if (step.matches()) {
            return joined(
                    "事项“%s”环节的时限",
                    "the item's limit for '%s'", vocabulary.activity(step.group(1)).label());
        }
        Matcher days = DAYS.matcher(limit);
        if (days.matches()) {
            return joined("“%s”个工作日", "as many working days as '%s'", label(days.group(1)));
        }
        Matcher carried = CARRIED.matcher(limit);
        if (carried.matches()) {
            return carried.group(1).equals("case")
                    ? joined(
                            "随件告知的“%s”",
                            "the date '%s' told with the case", label(carried.group(2)))
                    : joined("所载的“%s”", "the date '%s' that it carries", label(carried.group(2)));
        }
        return fixed(limit);
    }

    private static Bilingual fixed(String limit) {
        return switch (limit) {
            case "same working day" -> new Bilingual("当日", "the end of the same day");
            case "item.promised" -> new Bilingual("事项的承诺时限", "the item's promise");
            case "item.statutory" -> new Bilingual("事项的法定时限", "the item's statutory limit");
            default -> amount(limit);
        };
    }

    private static Bilingual amount(String limit) {
        Matcher matcher = AMOUNT.matcher(limit);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no words for the limit " + limit);
        }
        return new Bilingual(matcher.group(1) + " " + unit(matcher.group(2)), limit);
    }

    private static String unit(String english) {
        return switch (english) {
            case "minute" -> "分钟";
            case "working hour" -> "个工作小时";
            case "working day" -> "个工作日";
            case "calendar day" -> "个自然日";
            default -> "个月";
        };
    }

    /** The limit of a service item. */
    Bilingual of(Limit limit) {
        if (!(limit instanceof Limit.Running running)) {
            throw new IllegalArgumentException("no item of a story has the limit " + limit);
        }
        String unit = running.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount(
                running.amount()
                        + " "
                        + (running.amount() == 1 ? unit.substring(0, unit.length() - 1) : unit));
    }

    private Bilingual label(String attribute) {
        return vocabulary.attribute(attribute).label();
    }

    private static Bilingual joined(String zh, String en, Bilingual... parts) {
        Object[] chinese = new Object[parts.length];
        Object[] english = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            chinese[i] = parts[i].zh();
            english[i] = parts[i].en();
        }
        return new Bilingual(zh.formatted(chinese), en.formatted(english));
    }
}
