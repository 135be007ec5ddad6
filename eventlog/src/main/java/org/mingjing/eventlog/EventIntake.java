package org.mingjing.eventlog;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.Vocabulary;

/** Takes the cells of events, one after the other, into case files. */
final class EventIntake {
    private static final int MAX_VERSION = 4095;

    private final Mapping mapping;
    private final EventShape shape;
    private final CaseFiles.Builder into;
    private final Values values;
    private final EventDraft draft;
    private final UnmappedActivities unmapped = new UnmappedActivities();
    private final Met met;

    EventIntake(Mapping mapping, CaseFiles.Builder into, Values values, Met met) {
        this.mapping = mapping;
        this.shape = EventShape.of(mapping);
        this.into = into;
        this.values = values;
        this.draft = into.draft();
        this.met = met;
    }

    EventShape shape() {
        return shape;
    }

    /**
     * Takes one event, or says why not.
     *
     * @param ordinal its place among the events of its case, from 1
     * @param line where the event stands
     */
    boolean take(int caseFile, int ordinal, Cells cells, int line, Report report) {
        int undecodable = cells.undecodable();
        if (undecodable != Slots.NONE) {
            report.gather(
                    cells.line(undecodable),
                    ProblemKind.UNDECODABLE_TEXT,
                    cells.slots().key(undecodable),
                    "");
            return false;
        }
        draft.clear();
        String marks = cells.text(shape.marks());
        if (!occurred(cells, line, marks, report)) {
            return false;
        }
        Activity activity = activity(cells, line, marks, report);
        draft.activity(activity);
        met.act(activity);
        actor(cells);
        message(cells, ordinal, report);
        attributes(activity, cells, report);
        into.add(caseFile, draft);
        return true;
    }

    /** Tells the activities of the file that the mapping does not know, and forgets them. */
    void settle(Report report) {
        unmapped.tell(report);
    }

    static boolean isMarked(@Nullable String marks, String mark) {
        return marks != null && (" " + marks + " ").contains(" " + mark + " ");
    }

    private boolean occurred(Cells cells, int line, @Nullable String marks, Report report) {
        String key = mapping.fields().occurredAt();
        String text = cells.text(shape.occurredAt());
        if (text == null) {
            report.say(line, ProblemKind.EVENT_WITHOUT_TIME, key);
            return false;
        }
        int at = cells.line(shape.occurredAt());
        if (!values.times().parse(text)) {
            report.say(at, TimeTexts.misfit(text), key, text);
            return false;
        }
        if (!values.times().isPlausible()) {
            report.gather(at, ProblemKind.TIME_IMPLAUSIBLE, key, text);
            return false;
        }
        draft.occurredAt(values.times().epochMillis());
        if (values.times().isDayOnly() || isMarked(marks, OwnKeys.DAY)) {
            draft.dayPrecision();
        }
        return true;
    }

    private Activity activity(Cells cells, int line, @Nullable String marks, Report report) {
        String name = cells.text(shape.activity());
        String id = cells.text(shape.activityId());
        Activity named = id == null ? null : mapping.vocabulary().findActivity(id);
        if (name == null && named == null) {
            report.say(line, ProblemKind.EVENT_WITHOUT_ACTIVITY, mapping.fields().activity());
            return Vocabulary.OTHER;
        }
        if (name != null && !isMarked(marks, OwnKeys.UNNAMED)) {
            draft.name(name);
        }
        return named != null ? named : known(String.valueOf(name));
    }

    private Activity known(String name) {
        Activity activity = mapping.activities().get(name);
        if (activity == null) {
            unmapped.met(name);
            return Vocabulary.OTHER;
        }
        return activity;
    }

    private void actor(Cells cells) {
        String person = cells.text(shape.person());
        String post = cells.text(shape.post());
        String department = cells.text(shape.department());
        if (person != null || post != null || department != null) {
            draft.actor(new Actor(person, post, department));
        }
    }

    private void message(Cells cells, int ordinal, Report report) {
        String received = cells.text(shape.receivedAt());
        long receivedAt = received == null ? Values.UNFIT : values.instant(received);
        if (isFit(receivedAt)) {
            draft.receivedAt(receivedAt);
        } else if (received != null) {
            misfit(cells, shape.receivedAt(), receivedAt, ProblemKind.NOT_AN_INSTANT, report);
        }
        String message = cells.text(shape.message());
        if (message != null) {
            draft.message(message);
        }
        draft.version((int) count(cells, shape.version(), 1, MAX_VERSION, 1, report));
        draft.sequence(
                (int)
                        count(
                                cells,
                                shape.sequence(),
                                Integer.MIN_VALUE,
                                Integer.MAX_VALUE,
                                ordinal,
                                report));
        voided(cells, report);
    }

    private void voided(Cells cells, Report report) {
        String text = cells.text(shape.voided());
        if (text == null) {
            return;
        }
        long voided = Values.voided(text);
        if (voided == Values.UNFIT) {
            misfit(cells, shape.voided(), ProblemKind.NOT_A_VOID_MARK, report);
        } else if (voided == 1) {
            draft.voided();
        }
    }

    private void attributes(Activity activity, Cells cells, Report report) {
        @Nullable Attribute last = null;
        for (KeyedAttribute keyed : shape.attributes()) {
            String text = cells.text(keyed.slot());
            if (text == null || keyed.attribute().equals(last)) {
                continue;
            }
            long packed = values.pack(keyed.attribute().type(), text);
            if (!isFit(packed)) {
                ProblemKind kind = Values.misfit(keyed.attribute().type());
                misfit(cells, keyed.slot(), packed, kind, report);
                continue;
            }
            values.give(draft, keyed.attribute(), packed);
            met.data(activity, keyed.attribute());
            last = keyed.attribute();
        }
    }

    /** The whole number in a slot; without one, or when it is no such number, another. */
    static long count(
            Cells cells, int slot, int lowest, int highest, int otherwise, Report report) {
        String text = cells.text(slot);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            return refuseCount(cells, slot, lowest, highest, otherwise, report);
        }
        return refuseCount(cells, slot, lowest, highest, otherwise, report);
    }

    private static long refuseCount(
            Cells cells, int slot, int lowest, int highest, int otherwise, Report report) {
        report.say(
                cells.line(slot),
                ProblemKind.NOT_A_COUNT,
                cells.slots().key(slot),
                String.valueOf(cells.text(slot)),
                Integer.toString(lowest),
                Integer.toString(highest));
        return otherwise;
    }

    static boolean isFit(long packed) {
        return packed != Values.UNFIT && packed != Values.IMPLAUSIBLE;
    }

    /** Tells a value that was left out; one that stands for none is gathered. */
    static void misfit(Cells cells, int slot, long packed, ProblemKind kind, Report report) {
        if (packed == Values.IMPLAUSIBLE) {
            report.gather(
                    cells.line(slot),
                    ProblemKind.DATE_IMPLAUSIBLE,
                    cells.slots().key(slot),
                    String.valueOf(cells.text(slot)));
            return;
        }
        misfit(cells, slot, kind, report);
    }

    private static void misfit(Cells cells, int slot, ProblemKind kind, Report report) {
        report.say(
                cells.line(slot), kind, cells.slots().key(slot), String.valueOf(cells.text(slot)));
    }
}
