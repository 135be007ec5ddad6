package org.mingjing.eventlog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;

/** The cells of one row of an exchange table, column by column; reused. */
final class RowCells {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter BATCH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final String END_OF_DAY = " 23:59:59";
    private static final int THOUSAND = 1000;

    /** Further ahead of its synchronisation than clocks differ. */
    private static final Duration FAR_AHEAD = Duration.ofMinutes(61);

    private static final String UNKNOWN_RESULT = "result_type ";

    private final ZoneId zone;
    private final Meanings meanings;
    private final ExchangeDetails details;
    private final Map<String, String> cells = new HashMap<>();
    private final Map<ExchangeTable, List<Column>> tables = new EnumMap<>(ExchangeTable.class);
    private RowStory.@Nullable State state;

    /** A column of a table, and whether our reader reads it. */
    private record Column(String name, boolean read) {}

    RowCells(ZoneId zone, Meanings meanings, ExchangeDetails details) {
        this.zone = zone;
        this.meanings = meanings;
        this.details = details;
        for (ExchangeTable table : ExchangeTable.values()) {
            List<String> read = table.shape().others();
            tables.put(
                    table,
                    table.columns().stream()
                            .map(name -> new Column(name, read.contains(name)))
                            .toList());
        }
    }

    /** The row as the columns of its table want it. */
    List<String> cells(RowStory.State of) {
        state = of;
        begin(of.caseFile().id(), of.story().guid(), of.receivedAt());
        cells.put(RowVersion.OPERATION, of.operation());
        switch (of.story().table()) {
            case ACCEPT -> acceptance(of);
            case PROCESS -> process(of);
            case SPECIAL_PROCEDURE -> specialProcedure(of);
            case RESULT -> result(of);
            case MATERIAL -> material(of);
        }
        return row(of.story().table(), of.caseFile().id());
    }

    /** The row of a material that came with the application. */
    List<String> handedIn(String caseNumber, int order, String material, long receivedAt) {
        begin(caseNumber, caseNumber + "-material-" + order, receivedAt);
        cells.put(RowVersion.OPERATION, "I");
        put("material_name", material);
        return row(ExchangeTable.MATERIAL, caseNumber);
    }

    private void begin(String caseNumber, String guid, long receivedAt) {
        cells.clear();
        put(ExchangeTable.CASE, caseNumber);
        put(RowVersion.GUID, guid);
        ZonedDateTime received = Instant.ofEpochMilli(receivedAt).atZone(zone);
        cells.put(RowVersion.TIME, text(received));
        cells.put("cd_batch", BATCH.format(received));
    }

    private List<String> row(ExchangeTable table, String caseNumber) {
        Map<String, String> told = details.cells(caseNumber);
        List<Column> columns = Objects.requireNonNull(tables.get(table));
        List<String> row = new ArrayList<>(columns.size());
        for (Column column : columns) {
            String cell = cells.get(column.name());
            if (cell == null && !column.read()) {
                cell = FormulaGuard.put(told.getOrDefault(column.name(), ""));
            }
            row.add(cell == null ? "" : cell);
        }
        return row;
    }

    private void acceptance(RowStory.State of) {
        time("apply_date", "apply");
        time("accept_date", "accept");
        put("accept_doc_no", attribute("accept", "receipt_no"));
        String promise = date("accept", "promise_date");
        put("promise_date", promise == null ? null : promise + END_OF_DAY);
        put("handle_user_name", person("accept"));
        put("org_name", department("accept") == null ? department("apply") : department("accept"));
        CaseFile caseFile = of.caseFile();
        put(ApplicantsOfTables.COLUMN, ApplicantName.of(caseFile).text());
        put("task_code", caseFile.itemCode());
        if (caseFile.itemVersion() > 0) {
            cells.put("task_version", Integer.toString(caseFile.itemVersion()));
        }
        long day = Math.floorDiv(of.receivedAt(), 86_400_000L);
        ServiceItem item = caseFile.itemOn((int) day);
        if (item != null) {
            put("task_name", item.name().zh());
            put("project_type", projectType(item.caseType()));
        }
    }

    static String projectType(CaseType type) {
        return switch (type) {
            case IMMEDIATE -> "1";
            case PROMISED -> "2";
            case JOINT, REFERRED, RETURNED, ASSISTED, OTHER -> "9";
        };
    }

    private void process(RowStory.State of) {
        boolean span = of.position("begin") != null || of.position("end") != null;
        String part = span ? "begin" : "";
        String activity = of.activity(part);
        String code = linkCode(activity);
        String name = span ? "补齐补正" : linkName(of, code);
        put("process_name", name);
        cells.put("event_name", span ? "11" : code);
        time("event_start_time", part);
        boolean ended = span || !activity.equals("other") || !isAct(name, code);
        if (ended) {
            time("event_end_time", of.position("end") == null ? part : "end");
        }
        put("handle_user_name", person(part));
        Integer position = of.position(part);
        if (position != null) {
            put("handle_explain", explanation(of.caseFile(), part, position));
        }
    }

    private static String linkCode(String activity) {
        return switch (activity) {
            case "undertake", "survey", "review", "approve" -> "3";
            case "request-correction", "supplement" -> "11";
            default -> "99";
        };
    }

    /** Whether the name of a link alone would be read as an act. */
    private boolean isAct(@Nullable String name, String code) {
        var activity = meanings.link(name, code);
        return activity != null
                && activity.code() != 0
                && !ExchangeRows.TOLD_ELSEWHERE.contains(activity.id());
    }

    /**
     * What the source called the link, where that is understood again; else the activity's name.
     */
    private @Nullable String linkName(RowStory.State of, String code) {
        Integer position = of.position("");
        if (position == null) {
            return null;
        }
        CaseFile caseFile = of.caseFile();
        String name = caseFile.name(position);
        int activity = caseFile.activityCode(position);
        var understood = name.isEmpty() ? null : meanings.link(name, code);
        boolean same =
                understood != null
                        && understood.code() == activity
                        && !name.equals(understood.id());
        boolean other = activity == 0 && !name.isEmpty();
        return same || other ? name : caseFile.vocabulary().activity(activity).label().zh();
    }

    private void specialProcedure(RowStory.State of) {
        Integer begin = of.position("begin");
        time("special_time", "begin");
        String activity = of.activity("begin");
        String name = begin == null ? "" : of.caseFile().name(begin);
        switch (activity) {
            case "extend" -> {
                cells.put("special_type", ExchangeRows.EXTENDED);
                put("special_name", name.isEmpty() ? "延长审批" : name);
            }
            case "other" -> {
                int mark = name.lastIndexOf(" (");
                boolean coded = mark >= 0 && name.endsWith(")");
                put("special_name", coded ? name.substring(0, mark) : name);
                String unknown = coded ? name.substring(mark + 2, name.length() - 1) : "";
                put("special_type", begin == null ? ExchangeRows.PAUSED : unknown);
            }
            default -> {
                cells.put("special_type", ExchangeRows.PAUSED);
                put("special_name", attribute("begin", "pause_type"));
            }
        }
        put("special_reason", attribute("begin", "reason"));
        put("handle_user", person(begin == null ? "end" : "begin"));
        put("special_explain", attribute("end", "opinion"));
        String announced = announcedEnd(of);
        if (of.position("end") != null) {
            time("end_time", "end");
        } else if (announced != null) {
            cells.put("end_time", announced + END_OF_DAY);
        }
    }

    /** The end announced; null where it would be read as the end, because it is not far ahead. */
    private @Nullable String announcedEnd(RowStory.State of) {
        String announced = date("begin", "announced_end");
        if (announced == null) {
            return null;
        }
        Instant end = LocalDate.parse(announced).plusDays(1).atStartOfDay(zone).toInstant();
        boolean ahead = end.minus(FAR_AHEAD).toEpochMilli() > of.receivedAt();
        return ahead ? announced : null;
    }

    private void result(RowStory.State of) {
        String decided = ExchangeRows.resultCode(of.activity("result"));
        Integer close = of.position("close");
        String name = close == null ? "" : of.caseFile().name(close);
        put("result_type", decided == null ? closing(of, close, name) : decided);
        String part = of.position("result") == null ? "close" : "result";
        Integer position = of.position(part);
        time("result_date", part);
        put("handle_user_name", person(part));
        if (position != null) {
            put("result_explain", explanation(of.caseFile(), part, position));
        }
    }

    private static String closing(RowStory.State of, @Nullable Integer close, String name) {
        if (name.startsWith(UNKNOWN_RESULT)) {
            return name.substring(UNKNOWN_RESULT.length());
        }
        return close == null ? "" : ClosingCode.of(of.caseFile(), close);
    }

    private void material(RowStory.State of) {
        Integer position = of.position("");
        String name = attribute("", "material");
        put(
                "material_name",
                name == null && position != null ? of.caseFile().name(position) : name);
    }

    private @Nullable String explanation(CaseFile caseFile, String part, int position) {
        return attribute(
                part,
                ExchangeRows.explanation(
                        caseFile.vocabulary().activity(caseFile.activityCode(position))));
    }

    private void time(String column, String part) {
        Integer position = state().position(part);
        if (position == null) {
            return;
        }
        CaseFile caseFile = state().caseFile();
        ZonedDateTime time = Instant.ofEpochMilli(caseFile.occurredAt(position)).atZone(zone);
        cells.put(
                column,
                caseFile.isDayPrecise(position) ? time.toLocalDate().toString() : text(time));
    }

    private static String text(ZonedDateTime time) {
        boolean whole = time.toInstant().toEpochMilli() % THOUSAND == 0;
        return (whole ? SECONDS : MILLIS).format(time);
    }

    private @Nullable String attribute(String part, String id) {
        Integer position = state().position(part);
        Attribute attribute = state().caseFile().vocabulary().findAttribute(id);
        if (position == null || attribute == null || !state().caseFile().has(position, attribute)) {
            return null;
        }
        return state().caseFile()
                .lexicon()
                .text((int) state().caseFile().value(position, attribute, 0));
    }

    private @Nullable String date(String part, String id) {
        Integer position = state().position(part);
        Attribute attribute = state().caseFile().vocabulary().findAttribute(id);
        if (position == null || attribute == null || !state().caseFile().has(position, attribute)) {
            return null;
        }
        return LocalDate.ofEpochDay(state().caseFile().value(position, attribute, 0)).toString();
    }

    private @Nullable String person(String part) {
        Actor actor = actor(part);
        return actor == null ? null : actor.person();
    }

    private @Nullable String department(String part) {
        Actor actor = actor(part);
        return actor == null ? null : actor.department();
    }

    private @Nullable Actor actor(String part) {
        Integer position = state().position(part);
        CaseFile caseFile = state().caseFile();
        return position == null ? null : caseFile.lexicon().actor(caseFile.actorNumber(position));
    }

    private RowStory.State state() {
        if (state == null) {
            throw new IllegalStateException("no row was begun");
        }
        return state;
    }

    private void put(String column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            cells.put(column, FormulaGuard.put(text));
        }
    }
}
