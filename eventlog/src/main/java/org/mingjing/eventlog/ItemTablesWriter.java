package org.mingjing.eventlog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/**
 * Writes service items as the national tables {@code up_task_general_basic}, {@code
 * up_task_general_fee_project} and {@code up_task_general_material}: one CSV file a table, with all
 * columns of the table in UTF-8.
 *
 * <p>The tables carry limits in working days, calendar days and months; of other limits, only the
 * words, as an explanation. They carry the fees and materials of an item's latest version, and no
 * steps, hearings or separation of duties; four of the six case types are 其他.
 */
public final class ItemTablesWriter {
    private static final String BASIC =
            "accept_condition,anticipate_day,anticipate_explain,"
                    + "anticipate_type,app_is_single_login,by_law,catalog_code,cd_batch,"
                    + "cd_operation,cd_time,data_source,dept_code,dept_name,dept_type,"
                    + "entrust_name,fee_basis,handle_flow,handle_type,is_fee,is_single_login,"
                    + "limit_scene_num,link_addr,link_way,local_catalog_code,local_task_code,"
                    + "mobile_terminal_url,plan_cancel_date,plan_effective_date,power_source,"
                    + "project_type,promise_day,promise_explain,promise_type,row_guid,"
                    + "server_type,special_procedure,supervise_way,task_code,"
                    + "task_handle_item,task_name,task_state,task_type,task_version,"
                    + "transact_addr,transact_time,use_level";
    private static final String FEES =
            "by_law,cd_batch,cd_operation,cd_time,data_source,desc_explain,"
                    + "fee_name,fee_stand,is_desc,order_num,remark,row_guid,task_code,"
                    + "task_guid,task_handle_item";
    private static final String MATERIALS =
            "accept_stand,by_law,cd_batch,cd_operation,cd_time,data_source,"
                    + "example_guid,fill_explain,form_guid,is_need,material_format,"
                    + "material_name,material_type,order_num,page_format,page_num,remark,"
                    + "row_guid,source_explain,source_type,task_code,task_guid,"
                    + "task_handle_item";

    private ItemTablesWriter() {}

    /**
     * Writes the tables into a folder, which is made if it is not there, in place of those there.
     * The columns that no item fills stay empty.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(Collection<ServiceItem> items, Path folder) throws IOException {
        write(items, folder, item -> Map.of());
    }

    /**
     * Writes the tables with further cells by column, for all rows of an item whose table has the
     * column. Columns that our reader reads are left as the item has them.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(
            Collection<ServiceItem> items,
            Path folder,
            Function<ServiceItem, Map<String, String>> details)
            throws IOException {
        Files.createDirectories(folder);
        Map<String, ServiceItem> latest = new TreeMap<>();
        List<Map<String, String>> basics = new ArrayList<>();
        for (ServiceItem item : items) {
            latest.merge(item.code(), item, ItemTablesWriter::later);
            basics.add(detailed(ItemTables.BASIC, basic(item), details.apply(item)));
        }
        List<Map<String, String>> fees = new ArrayList<>();
        List<Map<String, String>> materials = new ArrayList<>();
        for (ServiceItem item : latest.values()) {
            Map<String, String> told = details.apply(item);
            addFees(item, told, fees);
            addMaterials(item, told, materials);
        }
        write(folder, ItemTables.BASIC, BASIC, basics);
        write(folder, ItemTables.FEES, FEES, fees);
        write(folder, ItemTables.MATERIALS, MATERIALS, materials);
    }

    /** The cells with those told besides, where nothing is written or read. */
    private static Map<String, String> detailed(
            String table, Map<String, String> cells, Map<String, String> told) {
        List<String> read = ItemTables.shape(table).columns();
        told.forEach(
                (column, cell) -> {
                    if (!read.contains(column)) {
                        cells.putIfAbsent(column, cell);
                    }
                });
        return cells;
    }

    private static ServiceItem later(ServiceItem one, ServiceItem other) {
        return one.version() > other.version() ? one : other;
    }

    private static Map<String, String> basic(ServiceItem item) {
        Map<String, String> cells = row(item, item.code() + "-" + item.version());
        cells.put("task_version", Integer.toString(item.version()));
        cells.put("task_name", item.name().zh());
        cells.put("dept_name", item.department());
        cells.put("project_type", RowCells.projectType(item.caseType()));
        Map<String, Long> fees = item.fees();
        if (fees != null) {
            cells.put("is_fee", fees.isEmpty() ? "0" : "1");
        }
        if (!item.effectiveFrom().equals(LocalDate.EPOCH)) {
            cells.put("plan_effective_date", midnight(item.effectiveFrom()));
        }
        limit(item.statutory(), "anticipate", cells);
        limit(item.promised(), "promise", cells);
        return cells;
    }

    private static Map<String, String> row(ServiceItem item, String guid) {
        Map<String, String> cells = new HashMap<>();
        cells.put("task_code", item.code());
        cells.put(RowVersion.GUID, guid);
        cells.put(RowVersion.OPERATION, "I");
        cells.put(RowVersion.TIME, midnight(item.effectiveFrom()));
        return cells;
    }

    private static String midnight(LocalDate day) {
        return day + " 00:00:00";
    }

    private static void limit(@Nullable Limit limit, String name, Map<String, String> cells) {
        String unit = null;
        int amount = 0;
        if (limit instanceof Limit.Running running) {
            unit = unit(running.unit());
            amount = running.amount();
        }
        cells.put(name + "_day", Integer.toString(unit == null ? 0 : amount));
        cells.put(name + "_type", unit == null ? "1" : unit);
        if (limit != null) {
            cells.put(name + "_explain", LimitTexts.text(limit));
        }
    }

    private static @Nullable String unit(LimitUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> "0";
            case WORKING_DAYS -> "1";
            case MONTHS -> "2";
            case MINUTES, WORKING_HOURS -> null;
        };
    }

    private static void addFees(
            ServiceItem item, Map<String, String> told, List<Map<String, String>> rows) {
        int order = 0;
        Map<String, Long> fees = item.fees() == null ? Map.of() : item.fees();
        for (Map.Entry<String, Long> fee : new TreeMap<>(fees).entrySet()) {
            Map<String, String> cells = row(item, item.code() + "-fee-" + ++order);
            cells.put("fee_name", fee.getKey());
            cells.put("fee_stand", standard(fee.getValue()));
            cells.put("order_num", Integer.toString(order));
            rows.add(detailed(ItemTables.FEES, cells, told));
        }
    }

    private static String standard(long packed) {
        return packed == ServiceItem.NO_STANDARD
                ? "见收费依据"
                : InstantTexts.text(BigDecimal.valueOf(packed, AttributeType.FRACTION_DIGITS));
    }

    private static void addMaterials(
            ServiceItem item, Map<String, String> told, List<Map<String, String>> rows) {
        int order = 0;
        for (String material : new TreeSet<>(item.materials())) {
            Map<String, String> cells = row(item, item.code() + "-material-" + ++order);
            cells.put("material_name", material);
            cells.put("order_num", Integer.toString(order));
            rows.add(detailed(ItemTables.MATERIALS, cells, told));
        }
    }

    private static void write(
            Path folder, String table, String columns, List<Map<String, String>> rows)
            throws IOException {
        List<String> names = List.of(columns.split(",", -1));
        try (CsvWriter file =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(folder.resolve(table + ".csv"), StandardCharsets.UTF_8)) {
            file.writeRecord(names);
            for (Map<String, String> cells : rows) {
                file.writeRecord(
                        names.stream()
                                .map(name -> FormulaGuard.put(cells.getOrDefault(name, "")))
                                .toList());
            }
        }
    }
}
