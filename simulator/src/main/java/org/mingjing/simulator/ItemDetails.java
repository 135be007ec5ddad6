package org.mingjing.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.core.casefile.ServiceItem;

/**
 * What the national tables of items want to be told besides limits, fees and materials, all of it
 * invented.
 */
final class ItemDetails {
    private static final Map<String, String> OF_ALL =
            Map.ofEntries(
                    Map.entry("data_source", "001"),
                    Map.entry("accept_condition", "申请人符合法定条件，申请材料齐全、符合法定形式"),
                    Map.entry("app_is_single_login", "0"),
                    Map.entry("is_single_login", "0"),
                    Map.entry("dept_type", "1"),
                    Map.entry("handle_type", "1,2"),
                    Map.entry("limit_scene_num", "1"),
                    Map.entry("link_way", "政务服务中心咨询台"),
                    Map.entry("supervise_way", "政务服务中心投诉窗口"),
                    Map.entry("power_source", "1"),
                    Map.entry("task_state", "1"),
                    Map.entry("task_type", "01"),
                    Map.entry("transact_addr", "市政务服务中心"),
                    Map.entry("transact_time", "工作日 9:00-12:00，13:30-17:30"),
                    Map.entry("use_level", "4"),
                    Map.entry("is_need", "1"),
                    Map.entry("page_num", "1"));

    private final City city;

    ItemDetails(City city) {
        this.city = city;
    }

    /** Cells by column, for every row of an item. */
    Map<String, String> of(ServiceItem item) {
        Item ours = ours(item);
        Map<String, String> cells = new HashMap<>(OF_ALL);
        cells.put("catalog_code", TableDetails.catalogCode(ours));
        cells.put("cd_batch", Draft.date(ours.effectiveFrom()).replace("-", ""));
        cells.put("dept_code", city.departmentOf(ours).creditCode());
        cells.put("task_guid", item.code() + "-" + item.version());
        cells.put("is_fee", ours.fees().isEmpty() ? "0" : "1");
        cells.put("server_type", Applicant.isEnterprise(ours) ? "2" : "1");
        cells.put("special_procedure", String.join("、", PauseTypes.of(ours)));
        cells.put("by_law", "本市政务服务事项目录");
        cells.put("handle_flow", flow(ours));
        return cells;
    }

    private Item ours(ServiceItem item) {
        for (List<Item> versions : city.items()) {
            for (Item version : versions) {
                if (version.code().equals(item.code()) && version.version() == item.version()) {
                    return version;
                }
            }
        }
        throw new IllegalArgumentException("no item " + item.code());
    }

    private static String flow(Item item) {
        StringBuilder flow = new StringBuilder("申请、受理");
        item.steps().stream()
                .filter(step -> step.act() != Act.APPLY)
                .forEach(step -> flow.append('、').append(step.act().zh()));
        return flow.append("、办结、送达").toString();
    }
}
