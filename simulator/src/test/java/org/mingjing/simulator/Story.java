package org.mingjing.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case told by hand: its acts at local times, each received ten seconds later. */
final class Story {
    static final NaiveCalendar CALENDAR = NaiveCalendar.asOf(LocalDate.of(2026, 10, 31));

    private static final long TEN_SECONDS = 10_000;

    private final @Nullable Item item;
    private final List<Message> messages = new ArrayList<>();

    private Story(@Nullable Item item) {
        this.item = item;
    }

    static Story about(@Nullable Item item) {
        return new Story(item);
    }

    /** An item of a type: promised and statutory working days, no limits of steps. */
    static Item item(CaseType type, int promised, int statutory) {
        return item(type, promised, Step.NONE, statutory);
    }

    /** An immediate item that promises minutes, and to which the law gives three days. */
    static Item ofMinutes(int minutes) {
        return item(CaseType.IMMEDIATE, 0, minutes, 3);
    }

    private static Item item(CaseType type, int promised, int minutes, int statutory) {
        return new Item(
                "I",
                1,
                0,
                "事项",
                "item",
                "市某局",
                type,
                statutory,
                promised,
                minutes,
                List.of(new Step(Act.UNDERTAKE, Step.NONE)),
                List.of("申请表"),
                Map.of("工本费", new BigDecimal("36.00"), "占道费", new BigDecimal("0.35")),
                false,
                false);
    }

    static Item promised(int promised, int statutory) {
        return item(CaseType.PROMISED, promised, statutory);
    }

    static long instant(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8)).toEpochMilli();
    }

    Story at(String local, Act act, Object... fields) {
        return by("张三", local, act, fields);
    }

    Story by(String person, String local, Act act, Object... fields) {
        return told(person, local, instant(local) + TEN_SECONDS, act, fields);
    }

    /** An act received at another time than usual. */
    Story received(String local, String received, Act act, Object... fields) {
        return told("张三", local, instant(received), act, fields);
    }

    private Story told(String person, String local, long received, Act act, Object... fields) {
        messages.add(
                new Message(
                        messages.size() + 1,
                        1,
                        false,
                        act,
                        instant(local),
                        received,
                        new Officer(person, "岗位", "市某局"),
                        Draft.fields(fields)));
        return this;
    }

    /** The last act is told again, as having occurred at another time. */
    Story corrected(String local, String received) {
        messages.add(messages.getLast().corrected(instant(local), instant(received)));
        return this;
    }

    /** The last act is deleted at its source. */
    Story deleted(String received) {
        messages.add(messages.getLast().deleted(instant(received)));
        return this;
    }

    /** All breaches as of the end of October 2026, one line each, by instant. */
    List<String> breaches() {
        return breaches("2026-10-31T23:59:59.999");
    }

    List<String> breaches(String asOf) {
        IsoText iso = new IsoText();
        return new Judge(CALENDAR, instant(asOf))
                .judge(new PlannedCase("1", item, Set.of(), messages)).stream()
                        .map(
                                breach -> {
                                    StringBuilder text = new StringBuilder();
                                    iso.append(text, breach.aroseAt());
                                    return text.substring(0, text.length() - 6)
                                            + " "
                                            + breach.rule()
                                            + " "
                                            + breach.level().id()
                                            + (breach.lifted() ? " lifted" : "");
                                })
                        .sorted()
                        .toList();
    }
}
