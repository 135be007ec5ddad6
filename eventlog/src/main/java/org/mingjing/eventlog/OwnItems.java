package org.mingjing.eventlog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.timelimit.Limit;

/**
 * Takes the rows of Mingjing's own list of items, one version of one item a row.
 *
 * <p>Lists within a cell are separated by semicolons; a step is {@code activity} or {@code
 * activity: limit}, a fee {@code name=standard}.
 */
final class OwnItems {
    static final TableShape SHAPE =
            new TableShape(
                    List.of("code"),
                    List.of(
                            "version",
                            "effective_from",
                            "name",
                            "name_en",
                            "department",
                            "case_type",
                            "statutory",
                            "promised",
                            "steps",
                            "materials",
                            "fees",
                            "hearing",
                            "separation"));

    private static final Pattern SEPARATOR = Pattern.compile("[;；|\\n\\r]+");
    private static final Pattern STEP = Pattern.compile("\\s*[:：=]\\s*");

    private final Vocabulary vocabulary;
    private final List<ServiceItem> items = new ArrayList<>();
    private final Set<String> versions = new HashSet<>();

    OwnItems(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<ServiceItem> items() {
        return List.copyOf(items);
    }

    void take(TableRow row) {
        String code = row.text("code", "");
        int version = row.count("version", 1, Integer.MAX_VALUE, 1);
        if (!versions.add(code + "\n" + version)) {
            row.say(ProblemKind.ITEM_REPEATED, code, Integer.toString(version));
            return;
        }
        String name = row.text("name", code);
        ServiceItem.Builder item =
                ServiceItem.builder(code, version)
                        .effectiveFrom(day(row))
                        .name(new Bilingual(name, row.text("name_en", name)))
                        .department(row.text("department", ""))
                        .caseType(caseType(row))
                        .statutory(limit(row, "statutory"))
                        .promised(limit(row, "promised"));
        steps(row, item);
        parts(row, "materials").forEach(item::material);
        if (row.hasColumn("fees")) {
            item.feesTold();
        }
        parts(row, "fees").forEach(fee -> fee(row, fee, item));
        if (row.flag("hearing")) {
            item.demands(ServiceItem.Demand.HEARING);
        }
        if (row.flag("separation")) {
            item.demands(ServiceItem.Demand.SEPARATION);
        }
        items.add(item.build());
    }

    private static LocalDate day(TableRow row) {
        String text = row.text("effective_from");
        if (text == null) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            row.say(ProblemKind.NOT_A_DATE, "effective_from", text);
            return LocalDate.EPOCH;
        }
    }

    private static CaseType caseType(TableRow row) {
        String text = row.text("case_type");
        if (text == null) {
            return CaseType.PROMISED;
        }
        String plain = text.toLowerCase(Locale.ROOT);
        for (CaseType type : CaseType.values()) {
            String zh = type.label().zh();
            if (plain.equals(type.label().en())
                    || plain.equals(zh)
                    || plain.equals(zh.substring(0, 2))) {
                return type;
            }
        }
        row.say(ProblemKind.UNKNOWN_CASE_TYPE, "case_type", text);
        return CaseType.PROMISED;
    }

    private static @Nullable Limit limit(TableRow row, String column) {
        String text = row.text(column);
        return text == null ? null : limit(row, column, text);
    }

    private static @Nullable Limit limit(TableRow row, String column, String text) {
        Limit limit = LimitTexts.parse(text);
        if (limit == null) {
            row.say(ProblemKind.NOT_A_LIMIT, column, text);
        }
        return limit;
    }

    private void steps(TableRow row, ServiceItem.Builder item) {
        for (String step : parts(row, "steps")) {
            String[] told = STEP.split(step, 2);
            Activity activity = activity(told[0]);
            if (activity == null) {
                row.say(ProblemKind.UNKNOWN_STEP, "steps", told[0]);
            } else {
                boolean limited = told.length > 1 && !told[1].isBlank();
                item.step(activity, limited ? limit(row, "steps", told[1]) : null);
            }
        }
    }

    private @Nullable Activity activity(String name) {
        Activity byId = vocabulary.findActivity(name);
        if (byId != null) {
            return byId;
        }
        return vocabulary.activities().stream()
                .filter(activity -> activity.label().zh().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void fee(TableRow row, String fee, ServiceItem.Builder item) {
        int at =
                Math.max(
                        fee.lastIndexOf('='), Math.max(fee.lastIndexOf(':'), fee.lastIndexOf('：')));
        String name = Blanks.strip(at < 0 ? fee : fee.substring(0, at));
        String text = at < 0 ? "" : Blanks.strip(fee.substring(at + 1));
        long standard = text.isEmpty() ? Values.UNFIT : FeeStandards.parse(text);
        if (standard == Values.UNFIT && !text.isEmpty()) {
            row.say(ProblemKind.FEE_WITHOUT_STANDARD, "fees", name, text);
        }
        item.fee(name, standard == Values.UNFIT ? ServiceItem.NO_STANDARD : standard);
    }

    private static List<String> parts(TableRow row, String column) {
        String text = row.text(column);
        if (text == null) {
            return List.of();
        }
        return SEPARATOR
                .splitAsStream(text)
                .map(Blanks::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
