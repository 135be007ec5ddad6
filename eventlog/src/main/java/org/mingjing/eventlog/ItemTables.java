package org.mingjing.eventlog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/**
 * Takes the rows of the national tables of items 事项实施清单: the items themselves, their fees and their
 * materials.
 *
 * <p>An item's code is {@code task_handle_item}, else {@code task_code}; fees and materials belong
 * to all versions of it, those of a whole task to all its handled items. Of several rows of one
 * {@code row_guid} the one synchronised last counts; one that was deleted is none. An item with a
 * limit of 0 days has no such limit, but for an immediate one, whose promise is the same working
 * day.
 */
final class ItemTables {
    static final String BASIC = "up_task_general_basic";
    static final String FEES = "up_task_general_fee_project";
    static final String MATERIALS = "up_task_general_material";
    static final List<String> NAMES = List.of(BASIC, FEES, MATERIALS);

    /** Of the times in tables of the nation, which name none. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String TASK = "task_code";
    private static final String HANDLED = "task_handle_item";
    private static final String IS_FEE = "is_fee";
    private static final String FREE = "0";
    private static final int MONTHS_A_YEAR = 12;
    private static final int LONGEST = 100_000;

    private final Map<String, LatestRows> rows = new LinkedHashMap<>();

    static boolean isTable(Path file) {
        String table = TableFiles.table(file);
        return table != null && NAMES.contains(table);
    }

    static TableShape shape(String name) {
        return switch (name) {
            case BASIC ->
                    new TableShape(
                            List.of(TASK),
                            List.of(
                                    HANDLED,
                                    "task_version",
                                    "task_name",
                                    "dept_name",
                                    "project_type",
                                    "anticipate_day",
                                    "anticipate_type",
                                    "promise_day",
                                    "promise_type",
                                    IS_FEE,
                                    "plan_effective_date",
                                    RowVersion.GUID,
                                    RowVersion.OPERATION,
                                    RowVersion.TIME));
            case FEES -> part("fee_name", "fee_stand");
            default -> part("material_name");
        };
    }

    private static TableShape part(String name, String... others) {
        List<String> optional = new ArrayList<>(List.of(others));
        optional.addAll(List.of(HANDLED, RowVersion.GUID, RowVersion.OPERATION, RowVersion.TIME));
        return new TableShape(List.of(TASK, name), optional);
    }

    void take(String table, TableRow row) {
        rows.computeIfAbsent(table, name -> new LatestRows()).take(row);
    }

    List<ServiceItem> items() {
        Map<String, ServiceItem.Builder> items = new LinkedHashMap<>();
        Map<String, List<ServiceItem.Builder>> byCode = new LinkedHashMap<>();
        for (TableRow row : standing(BASIC)) {
            String code = code(row);
            int version = row.count("task_version", 1, Integer.MAX_VALUE, 1);
            ServiceItem.Builder item = item(row, code, version);
            if (items.putIfAbsent(code + "\n" + version, item) != null) {
                row.say(ProblemKind.ITEM_REPEATED, code, Integer.toString(version));
                continue;
            }
            byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(item);
            String task = row.text(TASK, "");
            if (!task.equals(code)) {
                byCode.computeIfAbsent(task, key -> new ArrayList<>()).add(item);
            }
        }
        standing(FEES).forEach(row -> owners(row, byCode).forEach(item -> fee(row, item)));
        standing(MATERIALS)
                .forEach(
                        row ->
                                owners(row, byCode)
                                        .forEach(
                                                item ->
                                                        item.material(
                                                                row.text("material_name", ""))));
        return items.values().stream().map(ServiceItem.Builder::build).toList();
    }

    private List<TableRow> standing(String table) {
        LatestRows latest = rows.get(table);
        return latest == null ? List.of() : latest.standing();
    }

    static String code(TableRow row) {
        return row.text(HANDLED, row.text(TASK, ""));
    }

    private static List<ServiceItem.Builder> owners(
            TableRow row, Map<String, List<ServiceItem.Builder>> byCode) {
        List<ServiceItem.Builder> owners = byCode.getOrDefault(code(row), List.of());
        if (owners.isEmpty()) {
            row.say(ProblemKind.ROW_WITHOUT_ITEM, BASIC, code(row));
        }
        return owners;
    }

    private ServiceItem.Builder item(TableRow row, String code, int version) {
        CaseType type = caseType(row);
        Limit promised = limit(row, "promise_day", "promise_type");
        if (promised == null && type == CaseType.IMMEDIATE) {
            promised = Limit.ofWorkingDays(0);
        }
        ServiceItem.Builder item =
                ServiceItem.builder(code, version)
                        .effectiveFrom(day(row))
                        .name(Bilingual.same(row.text("task_name", code)))
                        .department(row.text("dept_name", ""))
                        .caseType(type)
                        .statutory(limit(row, "anticipate_day", "anticipate_type"))
                        .promised(promised);
        if (rows.containsKey(FEES) || row.text(IS_FEE, "").equals(FREE)) {
            item.feesTold();
        }
        return item;
    }

    private static CaseType caseType(TableRow row) {
        String code = row.text("project_type", "2");
        return switch (code) {
            case "1" -> CaseType.IMMEDIATE;
            // 其他: the standard has no codes for the other four of the six types.
            case "2" -> CaseType.PROMISED;
            case "9" -> CaseType.OTHER;
            default -> {
                row.say(ProblemKind.UNKNOWN_CASE_TYPE, "project_type", code);
                yield CaseType.PROMISED;
            }
        };
    }

    private static @Nullable Limit limit(TableRow row, String amountColumn, String unitColumn) {
        int amount = row.count(amountColumn, 0, LONGEST, 0);
        if (amount == 0) {
            return null;
        }
        String unit = row.text(unitColumn, "1");
        return switch (unit) {
            case "0" -> Limit.ofCalendarDays(amount, Roll.NONE);
            case "1" -> new Limit.Running(amount, LimitUnit.WORKING_DAYS, Roll.NONE);
            case "2" -> Limit.ofMonths(amount, Roll.NONE);
            case "3" -> Limit.ofMonths(amount * MONTHS_A_YEAR, Roll.NONE);
            default -> {
                row.say(ProblemKind.UNKNOWN_UNIT, unitColumn, unit);
                yield null;
            }
        };
    }

    private static LocalDate day(TableRow row) {
        String text = row.text("plan_effective_date");
        if (text == null) {
            return LocalDate.EPOCH;
        }
        TimeTexts times = new TimeTexts(ZONE, List.of());
        if (!times.parse(text)) {
            row.say(ProblemKind.NOT_A_DATE, "plan_effective_date", text);
            return LocalDate.EPOCH;
        }
        return LocalDate.ofEpochDay(times.epochDay());
    }

    private static void fee(TableRow row, ServiceItem.Builder item) {
        String name = row.text("fee_name", "");
        String text = row.text("fee_stand", "");
        long standard = FeeStandards.parse(text);
        if (standard == Values.UNFIT) {
            row.say(ProblemKind.FEE_WITHOUT_STANDARD, "fee_stand", name, text);
            standard = ServiceItem.NO_STANDARD;
        }
        item.fee(name, standard);
    }
}
