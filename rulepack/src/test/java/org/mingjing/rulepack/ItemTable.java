package org.mingjing.rulepack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItem;

/** The service items of a pack's stories as a table: what was published about each. */
final class ItemTable {
    private ItemTable() {}

    static String of(List<ServiceItem> items, DocumentLanguage language, LimitWords limits) {
        StringBuilder table =
                new StringBuilder(
                        language.pick(
                                "| 事项 | 类型、时限 | 环节 | 材料、收费标准、要求 |\n",
                                "| Item | Type and limits | Steps | Materials, fees, demands |\n"));
        table.append("|---|---|---|---|\n");
        for (ServiceItem item : items) {
            table.append("| ")
                    .append(language.of(item.name()))
                    .append(" | ")
                    .append(language.list(limits(item, language, limits)))
                    .append(" | ")
                    .append(language.list(steps(item, language, limits)))
                    .append(" | ")
                    .append(language.list(more(item, language)))
                    .append(" |\n");
        }
        return table.toString();
    }

    /** Its type and its limits. */
    static List<String> limits(ServiceItem item, DocumentLanguage language, LimitWords limits) {
        List<String> parts = new ArrayList<>();
        Bilingual type = item.caseType().label();
        parts.add(language.pick(type.zh(), type.en() + " case"));
        if (item.promised() != null) {
            parts.add(language.pick("承诺 ", "promise ") + language.of(limits.of(item.promised())));
        }
        if (item.statutory() != null) {
            parts.add(language.pick("法定 ", "by law ") + language.of(limits.of(item.statutory())));
        }
        return parts;
    }

    private static List<String> steps(
            ServiceItem item, DocumentLanguage language, LimitWords limits) {
        List<String> steps = new ArrayList<>();
        for (ServiceItem.Step step : item.steps()) {
            String name = language.of(step.activity().label());
            steps.add(
                    step.limit() == null
                            ? name
                            : name + " " + language.of(limits.of(step.limit())));
        }
        return steps;
    }

    private static List<String> more(ServiceItem item, DocumentLanguage language) {
        List<String> parts = new ArrayList<>(item.materials().stream().sorted().toList());
        if (!item.department().isEmpty()) {
            parts.add(0, language.pick("牵头 ", "led by ") + item.department());
        }
        Map<String, Long> fees = item.fees();
        if (fees != null && fees.isEmpty()) {
            parts.add(language.pick("不收费", "free of charge"));
        } else if (fees != null) {
            fees.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(fee -> parts.add(fee.getKey() + " " + yuan(fee.getValue())));
        }
        item.demands().stream().sorted().forEach(demand -> parts.add(language.of(label(demand))));
        return parts;
    }

    private static String yuan(long units) {
        return BigDecimal.valueOf(units, AttributeType.FRACTION_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Bilingual label(ServiceItem.Demand demand) {
        return switch (demand) {
            case HEARING -> new Bilingual("告知听证权", "right to a hearing");
            case SEPARATION -> new Bilingual("承办与批准分离", "handled and approved apart");
        };
    }
}
