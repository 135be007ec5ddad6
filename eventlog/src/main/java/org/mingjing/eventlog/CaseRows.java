package org.mingjing.eventlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFile;

/**
 * Which rows of which exchange tables tell the events of one case.
 *
 * <p>Events that came out of exchange tables go back into the rows that they came from. Of others,
 * the first application and the first acceptance share a row, and so do a pause and its end, and a
 * decision and the end of the case at one instant. What no other table tells is a link of the
 * process.
 */
final class CaseRows {
    private final CaseFile caseFile;
    private final @Nullable Attribute material;
    private final @Nullable Attribute document;
    private final Map<String, RowStory> stories = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<Integer, RowStory> twins = new HashMap<>();
    private final List<OpenPause> pauses = new ArrayList<>();
    private @Nullable RowStory application;

    /** Where all versions of one message go. */
    private record Slot(RowStory story, String part) {}

    private record OpenPause(RowStory story, int position) {}

    private CaseRows(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.material = caseFile.vocabulary().findAttribute("material");
        this.document = caseFile.vocabulary().findAttribute("document_no");
    }

    static List<RowStory> of(CaseFile caseFile) {
        CaseRows rows = new CaseRows(caseFile);
        for (int position = 0; position < caseFile.eventCount(); position++) {
            rows.take(position);
        }
        return List.copyOf(rows.stories.values());
    }

    private void take(int position) {
        String message =
                caseFile.hasMessageId(position)
                        ? caseFile.message(position)
                        : caseFile.id() + "-" + (position + 1);
        Slot slot = slots.get(message);
        if (slot == null) {
            slot = slot(message, position);
            slots.put(message, slot);
        }
        slot.story().add(slot.part(), position);
    }

    private Slot slot(String message, int position) {
        for (ExchangeTable table : ExchangeTable.values()) {
            String prefix = table.table() + ":";
            if (message.startsWith(prefix)) {
                String rest = message.substring(prefix.length());
                int mark = rest.lastIndexOf('#');
                return mark < 0
                        ? new Slot(story(table, rest), "")
                        : new Slot(story(table, rest.substring(0, mark)), rest.substring(mark + 1));
            }
        }
        return slotByActivity(message, position);
    }

    private RowStory story(ExchangeTable table, String guid) {
        return stories.computeIfAbsent(
                table.table() + ":" + guid, key -> new RowStory(caseFile, table, guid));
    }

    private Slot slotByActivity(String message, int position) {
        return switch (activity(position)) {
            case "apply" -> apply(message);
            case "accept" -> accept(message);
            case "pause" -> pause(message, position);
            case "extend" -> new Slot(story(ExchangeTable.SPECIAL_PROCEDURE, message), "begin");
            case "resume" -> resume(message, position);
            case "decide", "refuse", "submit-upward" -> decision(message, position);
            case "close" -> close(message, position);
            case "other" -> other(message, position);
            default -> new Slot(story(ExchangeTable.PROCESS, message), "");
        };
    }

    private String activity(int position) {
        return caseFile.vocabulary().activity(caseFile.activityCode(position)).id();
    }

    private Slot apply(String message) {
        RowStory story = story(ExchangeTable.ACCEPT, message);
        if (application == null) {
            application = story;
        }
        return new Slot(story, "apply");
    }

    private Slot accept(String message) {
        boolean joins = application != null && !application.has("accept");
        RowStory story =
                joins ? Objects.requireNonNull(application) : story(ExchangeTable.ACCEPT, message);
        return new Slot(story, "accept");
    }

    private Slot pause(String message, int position) {
        RowStory story = story(ExchangeTable.SPECIAL_PROCEDURE, message);
        pauses.add(new OpenPause(story, position));
        return new Slot(story, "begin");
    }

    private Slot resume(String message, int position) {
        for (OpenPause pause : pauses) {
            if (document(pause.position()) == document(position)) {
                pauses.remove(pause);
                return new Slot(pause.story(), "end");
            }
        }
        RowStory story =
                pauses.isEmpty()
                        ? story(ExchangeTable.SPECIAL_PROCEDURE, message)
                        : pauses.remove(0).story();
        return new Slot(story, "end");
    }

    private long document(int position) {
        return document == null ? 0 : caseFile.value(position, document, 0);
    }

    private Slot decision(String message, int position) {
        for (int i = position + 1; i < caseFile.eventCount(); i++) {
            if (activity(i).equals("close") && isAtOnce(position, i)) {
                RowStory story = story(ExchangeTable.RESULT, message);
                twins.put(i, story);
                return new Slot(story, "result");
            }
        }
        return new Slot(story(ExchangeTable.PROCESS, message), "");
    }

    private boolean isAtOnce(int position, int close) {
        return caseFile.occurredAt(position) == caseFile.occurredAt(close)
                && caseFile.receivedAt(position) == caseFile.receivedAt(close)
                && !caseFile.isVersioned(position)
                && !caseFile.isVersioned(close)
                && !twins.containsKey(close);
    }

    private Slot close(String message, int position) {
        RowStory twin = twins.get(position);
        return new Slot(twin == null ? story(ExchangeTable.RESULT, message) : twin, "close");
    }

    private Slot other(String message, int position) {
        boolean handedIn = material != null && caseFile.has(position, material);
        return new Slot(
                story(handedIn ? ExchangeTable.MATERIAL : ExchangeTable.PROCESS, message), "");
    }
}
