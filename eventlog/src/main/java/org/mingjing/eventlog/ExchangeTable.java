package org.mingjing.eventlog;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the national government service platform 国家政务服务平台 that tell of cases, with all
 * their columns. They are read in this order, which makes no difference.
 */
enum ExchangeTable {
    /** 办件受理信息: received and accepted. */
    ACCEPT(
            "accept_date,accept_doc_no,address,apply_date,apply_type,applyer_name,"
                    + "applyer_page_code,applyer_page_type,applyer_type,catalog_code,cd_batch,"
                    + "cd_operation,cd_time,contact_code,contact_mobile,contact_name,contact_type,"
                    + "data_source,handle_user_name,legal,local_catalog_code,local_task_code,"
                    + "org_code,org_name,project_name,project_no,project_type,promise_date,"
                    + "row_guid,task_code,task_handle_item,task_name,task_version,zip_code",
            "accept_date,accept_doc_no,apply_date,handle_user_name,org_name,promise_date,"
                    + "task_code,task_handle_item,task_version"),
    /** 办件过程信息: the links that a case went through. */
    PROCESS(
            "cd_batch,cd_operation,cd_time,data_source,event_end_time,event_name,"
                    + "event_start_time,handle_explain,handle_user_name,process_name,project_no,"
                    + "remark,row_guid",
            "event_end_time,event_name,event_start_time,handle_explain,handle_user_name,"
                    + "process_name"),
    /** 办件特别程序信息: pauses and extensions. */
    SPECIAL_PROCEDURE(
            "applyer_user_name,cd_batch,cd_operation,cd_time,data_source,end_time,handle_user,"
                    + "project_no,remark,result,row_guid,special_explain,special_name,"
                    + "special_reason,special_time,special_type",
            "applyer_user_name,end_time,handle_user,result,special_explain,special_name,"
                    + "special_reason,special_time,special_type"),
    /** 办件结果信息: decided and closed. */
    RESULT(
            "cd_batch,cd_operation,cd_time,data_source,handle_user_name,is_delivery_results,"
                    + "project_no,remark,result_cetr_name,result_cetr_no,result_date,"
                    + "result_explain,result_type,row_guid,satisfaction",
            "handle_user_name,result_date,result_explain,result_type"),
    /** 办件材料: what was handed in. */
    MATERIAL(
            "cd_batch,cd_operation,cd_time,data_source,get_name,get_type,material_attach_name,"
                    + "material_name,project_no,remark,row_guid",
            "material_name");

    static final String CASE = "project_no";

    private final String columns;
    private final String read;

    ExchangeTable(String columns, String read) {
        this.columns = columns;
        this.read = read + "," + RowVersion.OPERATION;
    }

    /** The name of the table, and of its file without the ending. */
    String table() {
        return "up_pro_" + name().toLowerCase(Locale.ROOT);
    }

    /** All columns in the order of the platform's dictionary. */
    List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /** The columns that are read. */
    TableShape shape() {

        return new TableShape(
                List.of(CASE, RowVersion.GUID), List.of(read.split(",", -1)), RowVersion.TIME);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ExchangeTable::table).toList();
    }

    /** The table that a file holds by its name, or null. */
    static @Nullable ExchangeTable of(Path file) {
        String name = TableFiles.table(file);
        for (ExchangeTable table : values()) {
            if (table.table().equals(name)) {
                return table;
            }
        }
        return null;
    }

    /** The message's id of a part of a row; a row of one part has no name for it. */
    String message(String guid, String part) {
        return table() + ":" + guid + (part.isEmpty() ? "" : "#" + part);
    }
}
