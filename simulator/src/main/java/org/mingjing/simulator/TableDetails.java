package org.mingjing.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.eventlog.ExchangeDetails;

/**
 * What the national exchange tables want to be told besides the acts of a case: applicant, codes of
 * departments and items, materials. All of it is invented, and follows from the case's plan.
 */
final class TableDetails implements ExchangeDetails, BatchedLog.Batch {
    /** Codes of 申请类型: at the window, online. */
    private static final String WINDOW = "1";

    private static final String ONLINE = "2";

    private static final String SOURCE = "001";
    private static final String EXPRESS = "1";
    private static final String NO_EXPRESS = "0";

    private final City city;
    private final Map<String, Map<String, String>> cells = new HashMap<>();
    private final Map<String, List<String>> materials = new HashMap<>();

    TableDetails(City city) {
        this.city = city;
    }

    @Override
    public void take(PlannedCase told) {
        @Nullable Item item = told.item();
        Chance chance = new Chance(~told.number().hashCode());
        Map<String, String> row = new HashMap<>(Applicant.of(told.number(), item).cells());
        boolean online = told.messages().stream().anyMatch(TableDetails::isOnline);
        row.put("apply_type", online ? ONLINE : WINDOW);
        row.put("org_code", department(told).creditCode());
        row.put("data_source", SOURCE);
        row.put("is_delivery_results", chance.happens(online ? 0.6 : 0.1) ? EXPRESS : NO_EXPRESS);
        row.put("get_name", "1");
        row.put("get_type", online ? ONLINE : WINDOW);
        if (item != null) {
            row.put("catalog_code", catalogCode(item));
            row.put("project_name", item.name());
        }
        cells.put(told.number(), row);
        materials.put(told.number(), item == null ? List.of() : item.materials());
    }

    private static boolean isOnline(Message message) {
        return message.act() == Act.APPLY && message.officer().person().isEmpty();
    }

    private Department department(PlannedCase told) {
        return city.department(told.messages().getFirst().officer().department());
    }

    @Override
    public void forget() {
        cells.clear();
        materials.clear();
    }

    /** 基本编码, twelve digits: kind, department, item, no item below it. */
    static String catalogCode(Item item) {
        String[] parts = item.code().split("-", -1);
        return "0001" + parts[1] + parts[2] + "000";
    }

    @Override
    public Map<String, String> cells(String caseNumber) {
        return Objects.requireNonNull(cells.get(caseNumber), caseNumber);
    }

    @Override
    public List<String> materials(String caseNumber) {
        return Objects.requireNonNull(materials.get(caseNumber), caseNumber);
    }
}
