package org.mingjing.eventlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;

/**
 * Takes the acts that one row of an exchange table tells, each a message of its own. They are
 * received when the row was synchronised, their versions are numbered by that, and a row that was
 * deleted takes all of them back; one that was changed takes back the acts that it no longer tells.
 */
final class RowActs {
    /** An hour in milliseconds. */
    private static final long AHEAD = 3_600_000;

    private final CaseFiles.Builder into;
    private final Intake intake;
    private final Meanings meanings;
    private final TimeTexts times;
    private final EventDraft draft;
    private final List<String> told = new ArrayList<>();
    private boolean refused;
    private @Nullable ExchangeTable table;
    private @Nullable TableRow row;
    private int caseFile;
    private String guid = "";
    private boolean received;
    private long receivedAt;
    private boolean deleted;
    private Activity current = Vocabulary.OTHER;

    RowActs(CaseFiles.Builder into, Intake intake, Meanings meanings, TimeTexts times) {
        this.into = into;
        this.intake = intake;
        this.meanings = meanings;
        this.times = times;
        this.draft = into.draft();
    }

    /** Begins a row of a case. */
    void begin(ExchangeTable of, TableRow from, int ofCase) {
        table = of;
        row = from;
        caseFile = ofCase;
        guid = from.text(RowVersion.GUID, "");
        told.clear();
        refused = false;
        deleted = RowVersion.isDeleted(from);
        String time = from.text(RowVersion.TIME);
        boolean read = time != null && times.parse(time);
        if (time != null && !read) {
            from.say(ProblemKind.NOT_AN_INSTANT, RowVersion.TIME, time);
        }
        received = read && isPlausible(RowVersion.TIME, time);
        receivedAt = received ? times.epochMillis() : 0;
    }

    /** Whether the time just read may be meant; one that may not is told as not given. */
    private boolean isPlausible(String column, @Nullable String time) {
        if (!times.isPlausible()) {
            gather(ProblemKind.DATE_IMPLAUSIBLE, column, String.valueOf(time));
        }
        return times.isPlausible();
    }

    private void gather(ProblemKind kind, String column, String value) {
        row().report().gather(row().line(), kind, column, value);
    }

    /**
     * Whether a column tells an end: neither empty nor a date that stands for none, which is told.
     */
    boolean isEnded(String column) {
        String time = row().text(column);
        return time != null && (!times.parse(time) || isPlausible(column, time));
    }

    /** When the row was synchronised, epoch milliseconds. */
    long receivedAt() {
        return receivedAt;
    }

    /**
     * Whether a text tells a time well after the synchronisation of the row: more than clocks may
     * differ, or people may date ahead.
     */
    boolean isAheadOfReception(@Nullable String time) {
        return time != null
                && received
                && times.parse(time)
                && times.epochMillis() > receivedAt + AHEAD;
    }

    /**
     * Begins an act that happened at the time in a column; {@link #add} ends it.
     *
     * @param part what tells the acts of one row apart
     * @return false when the row tells no such time
     */
    boolean act(String part, Activity activity, String column) {
        TableRow from = row();
        String time = from.text(column);
        if (time == null) {
            return false;
        }
        if (!times.parse(time)) {
            from.say(TimeTexts.misfit(time), column, time);
            return refuse();
        }
        if (!times.isPlausible()) {
            gather(ProblemKind.TIME_IMPLAUSIBLE, column, time);
            return refuse();
        }
        draft(part, times.epochMillis(), activity);
        intake.met().act(activity);
        if (times.isDayOnly()) {
            draft.dayPrecision();
        }
        if (deleted) {
            draft.voided();
        }
        return true;
    }

    private boolean refuse() {
        intake.refuseEvent(caseFile);
        refused = true;
        return false;
    }

    /** Begins an act that happened when the row was synchronised. */
    boolean actOnReception(String part, Activity activity) {
        if (!received) {
            return false;
        }
        draft(part, receivedAt, activity);
        if (deleted) {
            draft.voided();
        }
        return true;
    }

    private EventDraft draft(String part, long occurredAt, Activity activity) {
        told.add(part);
        current = activity;
        draft.clear()
                .activity(activity)
                .occurredAt(occurredAt)
                .message(table().message(guid, part))
                .versionByReception();
        if (received) {
            return draft.receivedAt(receivedAt);
        }
        tellUnreceived();
        return draft;
    }

    /** Tells rows of a table that has the column, but nothing in it. */
    private void tellUnreceived() {
        boolean isEmpty = row().has(RowVersion.TIME) && row().text(RowVersion.TIME) == null;
        if (isEmpty && told.size() == 1) {
            gather(ProblemKind.RECEPTION_EMPTY, RowVersion.TIME, "");
        }
    }

    RowActs name(@Nullable String name) {
        if (name != null) {
            draft.name(name);
        }
        return this;
    }

    RowActs actor(@Nullable String person, @Nullable String department) {
        if (person != null || department != null) {
            draft.actor(new Actor(person, null, department));
        }
        return this;
    }

    /** Gives the act a text, where there is one and the vocabulary has such an attribute. */
    RowActs text(String id, @Nullable String value) {
        Attribute attribute = meanings.attribute(id, AttributeType.TEXT);
        if (attribute != null && value != null) {
            draft.text(attribute, value);
            intake.met().data(current, attribute);
        }
        return this;
    }

    /** Gives the act the date in a column. */
    RowActs date(String id, String column) {
        Attribute attribute = meanings.attribute(id, AttributeType.DATE);
        String text = row().text(column);
        if (attribute == null || text == null) {
            return this;
        }
        if (!times.parse(text)) {
            row().say(ProblemKind.NOT_A_DATE, column, text);
        } else if (isPlausible(column, text)) {
            draft.date(attribute, LocalDate.ofEpochDay(times.epochDay()));
            intake.met().data(current, attribute);
        }
        return this;
    }

    /** Ends an act. */
    void add() {
        into.add(caseFile, draft);
        intake.countEvent();
    }

    /**
     * Ends the row.
     *
     * @param parts all acts that such a row may tell
     * @param column where its time should stand
     */
    void end(List<String> parts, String column) {
        boolean changed = deleted || RowVersion.isChanged(row());
        if (told.isEmpty() && !refused && !deleted) {
            row().say(ProblemKind.EVENT_WITHOUT_TIME, column);
            intake.refuseEvent(caseFile);
        }
        if (!changed || !received || refused) {
            return;
        }
        for (String part : parts) {
            if (!told.contains(part)) {
                into.add(caseFile, draft(part, receivedAt, Vocabulary.OTHER).voided());
            }
        }
    }

    private ExchangeTable table() {
        if (table == null) {
            throw new IllegalStateException("no row was begun");
        }
        return table;
    }

    private TableRow row() {
        if (row == null) {
            throw new IllegalStateException("no row was begun");
        }
        return row;
    }
}
