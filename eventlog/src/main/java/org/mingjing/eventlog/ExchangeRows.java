package org.mingjing.eventlog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Vocabulary;

/** What the rows of the exchange tables tell, row by row. */
final class ExchangeRows {
    static final String EXTENDED = "1";
    static final String PAUSED = "2";

    /** Links that a table of their own tells of, so that the process does not tell them again. */
    static final Set<String> TOLD_ELSEWHERE =
            Set.of("apply", "accept", "pause", "resume", "extend", "close");

    /** Acts of which what was explained is the reason; of all others it is the opinion. */
    private static final Set<String> REASONED =
            Set.of("refuse-acceptance", "refuse", "submit-upward", "close", "withdraw");

    /** Codes of results, and what was decided with the case's end; empty where nothing was. */
    private static final Map<String, String> RESULTS =
            Map.of(
                    "0", "decide",
                    "1", "",
                    "2", "",
                    "3", "",
                    "4", "submit-upward",
                    "5", "",
                    "6", "",
                    "7", "refuse");

    private static final List<String> SPAN = List.of("begin", "end");

    private final Meanings meanings;
    private final RowActs acts;

    ExchangeRows(Meanings meanings, RowActs acts) {
        this.meanings = meanings;
        this.acts = acts;
    }

    static String explanation(Activity activity) {
        return REASONED.contains(activity.id()) ? "reason" : "opinion";
    }

    /** The code of a result that decides so together with the case's end; null for none. */
    static @Nullable String resultCode(String decided) {
        return RESULTS.entrySet().stream()
                .filter(known -> !decided.isEmpty() && known.getValue().equals(decided))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    void take(ExchangeTable table, TableRow row, int caseFile) {
        acts.begin(table, row, caseFile);
        switch (table) {
            case ACCEPT -> acceptance(row);
            case PROCESS -> process(row);
            case SPECIAL_PROCEDURE -> specialProcedure(row);
            case RESULT -> result(row);
            case MATERIAL -> material(row);
        }
    }

    private void acceptance(TableRow row) {
        String department = row.text("org_name");
        if (acts.act("apply", meanings.activity("apply"), "apply_date")) {
            acts.actor(null, department).add();
        }
        if (acts.act("accept", meanings.activity("accept"), "accept_date")) {
            acts.actor(row.text("handle_user_name"), department)
                    .text("receipt_no", row.text("accept_doc_no"))
                    .date("promise_date", "promise_date")
                    .add();
        }
        acts.end(List.of("apply", "accept"), "accept_date");
    }

    private void process(TableRow row) {
        String name = row.text("process_name");
        String code = row.text("event_name");
        Activity activity = meanings.link(name, code);
        if (meanings.isUnknownLink(name, code)) {
            meanings.met(row, "event_name", String.valueOf(code));
        }
        if (activity == null) {
            correction(row, name);
            return;
        }
        boolean elsewhere = TOLD_ELSEWHERE.contains(activity.id());
        boolean ended = acts.isEnded("event_end_time");
        Activity told = elsewhere || !ended ? Vocabulary.OTHER : activity;
        if (acts.act("", told, ended ? "event_end_time" : "event_start_time")) {
            acts.name(name == null ? code : name)
                    .actor(row.text("handle_user_name"), null)
                    .text(explanation(activity), row.text("handle_explain"))
                    .add();
        }
        acts.end(List.of(""), "event_end_time");
    }

    private void correction(TableRow row, @Nullable String name) {
        String start = row.text("event_start_time");
        String end = row.text("event_end_time");
        if (acts.act("begin", meanings.activity("request-correction"), "event_start_time")) {
            acts.name(name)
                    .actor(row.text("handle_user_name"), null)
                    .text("opinion", row.text("handle_explain"))
                    .add();
        }
        if (!String.valueOf(start).equals(end)
                && acts.isEnded("event_end_time")
                && acts.act("end", meanings.activity("supplement"), "event_end_time")) {
            acts.name(name).add();
        }
        acts.end(SPAN, "event_start_time");
    }

    private void specialProcedure(TableRow row) {
        String code = row.text("special_type", "");
        String name = row.text("special_name");
        Activity mapped = meanings.mapped("special_type", code);
        boolean known = code.equals(EXTENDED) || code.equals(PAUSED);
        if (mapped == null && !known) {
            meanings.met(row, "special_type", code);
        }
        Activity activity = mapped != null ? mapped : procedure(code);
        String person = row.text("handle_user", row.text("applyer_user_name", ""));
        if (acts.act("begin", activity, "special_time")) {
            acts.name(activity.equals(Vocabulary.OTHER) ? name + " (" + code + ")" : name)
                    .actor(person.isEmpty() ? null : person, null)
                    .text("pause_type", activity.id().equals("pause") ? name : null)
                    .text("reason", row.text("special_reason"));
            if (isAnnounced(row)) {
                acts.date("announced_end", "end_time");
            }
            acts.add();
        }
        if (activity.id().equals("pause") && !isAnnounced(row) && acts.isEnded("end_time")) {
            resume(row, person);
        }
        acts.end(SPAN, "special_time");
    }

    private Activity procedure(String code) {
        return switch (code) {
            case EXTENDED -> meanings.activity("extend");
            case PAUSED -> meanings.activity("pause");
            default -> Vocabulary.OTHER;
        };
    }

    /** Whether the end lies ahead of the synchronisation: then it was announced, and is no act. */
    private boolean isAnnounced(TableRow row) {
        return acts.isAheadOfReception(row.text("end_time"));
    }

    private void resume(TableRow row, String person) {
        String explained = row.text("special_explain");
        if (acts.act("end", meanings.activity("resume"), "end_time")) {
            acts.actor(person.isEmpty() ? null : person, null)
                    .text("opinion", explained == null ? row.text("result") : explained)
                    .add();
        }
    }

    private void result(TableRow row) {
        String code = row.text("result_type", "");
        String explained = row.text("result_explain");
        String person = row.text("handle_user_name");
        Activity mapped = meanings.mapped("result_type", code);
        String known = RESULTS.get(code);
        if (mapped == null && known == null) {
            meanings.met(row, "result_type", code);
        }
        Activity decided = mapped != null ? mapped : decided(known);
        if (!decided.equals(Vocabulary.OTHER)
                && !decided.id().equals("close")
                && acts.act("result", decided, "result_date")) {
            acts.actor(person, null).text(explanation(decided), explained).add();
        }
        if (acts.act("close", meanings.activity("close"), "result_date")) {
            boolean unknown = mapped == null && known == null;
            acts.name(unknown ? "result_type " + code : null)
                    .actor(person, null)
                    .text("reason", explained)
                    .add();
        }
        acts.end(List.of("result", "close"), "result_date");
    }

    private Activity decided(@Nullable String known) {
        return known == null || known.isEmpty() ? Vocabulary.OTHER : meanings.activity(known);
    }

    /** No table says when a material was handed in: it is told when it was synchronised. */
    private void material(TableRow row) {
        String name = row.text("material_name");
        if (acts.actOnReception("", Vocabulary.OTHER)) {
            acts.name(name).text("material", name).add();
        }
        acts.end(List.of(""), RowVersion.TIME);
    }
}
