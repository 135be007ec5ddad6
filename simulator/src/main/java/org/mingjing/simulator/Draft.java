package org.mingjing.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case while it is planned: its acts so far, its people, and the instant it has come to. */
final class Draft {
    private static final double OPINION = 0.9;

    private final String number;
    private final Item item;
    private final @Nullable Item toldItem;
    private final NaiveCalendar calendar;
    private final Chance chance;
    private final Set<Twist> twists;
    private final List<Message> messages = new ArrayList<>();
    private final Team team;
    private long now;

    /** Who works on the case, and who gives the opinions of other departments. */
    record Team(
            Officer clerk, Officer handler, Officer reviewer, Officer head, List<Officer> members) {
        Team {
            members = List.copyOf(members);
        }

        /**
         * People of a department.
         *
         * @param others the departments whose opinions a joint case needs
         */
        static Team of(Department department, List<Department> others, Chance chance) {
            return new Team(
                    chance.oneOf(department.clerks()),
                    chance.oneOf(department.handlers()),
                    chance.oneOf(department.reviewers()),
                    chance.oneOf(department.heads()),
                    others.stream().map(other -> chance.oneOf(other.reviewers())).toList());
        }
    }

    /**
     * @param item what is applied for
     * @param toldItem the same, or null when the source will not name it
     * @param begin when the application comes
     */
    Draft(
            String number,
            Item item,
            @Nullable Item toldItem,
            Team team,
            NaiveCalendar calendar,
            Chance chance,
            Set<Twist> twists,
            long begin) {
        this.number = number;
        this.item = item;
        this.toldItem = toldItem;
        this.team = team;
        this.calendar = calendar;
        this.chance = chance;
        this.twists = twists.isEmpty() ? EnumSet.noneOf(Twist.class) : EnumSet.copyOf(twists);
        this.now = begin;
    }

    boolean has(Twist twist) {
        return twists.contains(twist);
    }

    boolean has(Phase phase) {
        return twists.stream().anyMatch(twist -> twist.phase() == phase);
    }

    boolean isPlain() {
        return twists.isEmpty();
    }

    Item item() {
        return item;
    }

    Team team() {
        return team;
    }

    Chance chance() {
        return chance;
    }

    NaiveCalendar calendar() {
        return calendar;
    }

    long now() {
        return now;
    }

    int today() {
        return WallTime.dayOf(now);
    }

    /** Fields by name and text, in turn. */
    static Map<Field, String> fields(Object... pairs) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((Field) pairs[i], String.valueOf(pairs[i + 1]));
        }
        return fields;
    }

    static String date(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    /** One of some phrases. */
    String phrase(List<String> phrases) {
        return chance.oneOf(phrases);
    }

    /** The next act, at an instant to which the case then has come. */
    Message tell(Act act, long at, Officer who, Object... pairs) {
        Message message = aside(act, at, who, pairs);
        now = Math.max(now, at);
        return message;
    }

    /** An act beside the course of the case. */
    Message aside(Act act, long at, Officer who, Object... pairs) {
        Message message =
                new Message(messages.size() + 1, 1, false, act, at, at, who, told(act, pairs));
        messages.add(message);
        return message;
    }

    /** What is told of an act, with an opinion where people write one and none is given. */
    private Map<Field, String> told(Act act, Object... pairs) {
        Map<Field, String> fields = fields(pairs);
        String opinion = Phrases.opinion(act, chance);
        if (!opinion.isEmpty() && chance.happens(OPINION)) {
            fields.putIfAbsent(Field.OPINION, opinion);
        }
        return fields;
    }

    /** Some minutes from now. */
    long soon(int leastMinutes, int mostMinutes) {
        return now + chance.between(leastMinutes * WallTime.MINUTE, mostMinutes * WallTime.MINUTE);
    }

    /** In office hours that many working days from now; the same day only while it is worked. */
    long inWorkingDays(int days) {
        if (days > 0 || !calendar.isWorked(today())) {
            return OfficeHours.instant(calendar.plus(today(), Math.max(1, days)), chance);
        }
        return soon(12, 45);
    }

    /** Not before now. */
    long notBeforeNow(long wanted) {
        return wanted > now ? wanted : soon(12, 20);
    }

    /** In office hours of a day, but not before now. */
    long on(int day) {
        return notBeforeNow(OfficeHours.instant(day, chance));
    }

    /** The last instant at which an immediate item, accepted by now, is decided as promised. */
    long lastInTime() {
        Told told = new Told(planned(), calendar, Long.MAX_VALUE);
        Acceptance acceptance = Acceptance.of(told);
        return acceptance == null
                ? WallTime.endOf(today())
                : ImmediateBreaches.lastInTime(told, acceptance);
    }

    /** Due days of the decision as known now: the promise, the law; empty before acceptance. */
    int[] dueDays() {
        return DecisionBreaches.dueDays(new Told(planned(), calendar, Long.MAX_VALUE));
    }

    /** Goes on when every act of a kind that was planned so far has happened. */
    void waitFor(Act act) {
        for (Message message : messages) {
            if (message.act() == act) {
                now = Math.max(now, message.occurredAt());
            }
        }
    }

    List<Message> messages() {
        return messages;
    }

    /** The last message about such an act; null when there is none. */
    @Nullable Message last(Act act) {
        Message found = null;
        for (Message message : messages) {
            if (message.act() == act) {
                found = message;
            }
        }
        return found;
    }

    PlannedCase planned() {
        return new PlannedCase(number, toldItem, twists, messages);
    }
}
