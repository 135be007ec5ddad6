package org.mingjing.rulepack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;

/**
 * One case told in the words of a pack and judged by it. Times are wall-clock readings in the zone
 * of the pack's calendar. Mutable; for one test.
 */
final class PackStory {
    private final RulePack pack;
    private final List<Consumer<EventDraft>> acts = new ArrayList<>();
    private final List<Consumer<EventDraft>> attributes = new ArrayList<>();
    private @Nullable ServiceItem item;

    PackStory(RulePack pack) {
        this.pack = pack;
    }

    Attribute attribute(String id) {
        return pack.vocabulary().attribute(id);
    }

    /** The service item applied for. */
    PackStory item(ServiceItem of) {
        item = of;
        return this;
    }

    /** A datum of the case itself. */
    PackStory carries(Consumer<EventDraft> datum) {
        attributes.add(datum);
        return this;
    }

    PackStory act(LocalDate day, String time, String activity) {
        return act(day, time, activity, draft -> {});
    }

    PackStory act(LocalDate day, String time, String activity, Consumer<EventDraft> more) {
        Instant when = instant(day, time);
        acts.add(
                draft -> {
                    draft.activity(pack.vocabulary().activity(activity)).occurredAt(when);
                    more.accept(draft);
                });
        return this;
    }

    static Consumer<EventDraft> by(String person) {
        return draft -> draft.actor(Actor.ofPerson(person));
    }

    Instant instant(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(pack.calendar().zone()).toInstant();
    }

    Assessment asOf(LocalDate day, String time) {
        CaseFiles.Builder files = CaseFiles.builder(pack.vocabulary(), pack.calendar().id());
        int index = files.caseFile("A-1");
        EventDraft draft = files.draft();
        attributes.forEach(datum -> datum.accept(draft));
        files.attributes(index, draft);
        for (Consumer<EventDraft> act : acts) {
            act.accept(draft.clear().message("m" + acts.indexOf(act)));
            files.add(index, draft);
        }
        if (item != null) {
            ServiceItem of = Objects.requireNonNull(item);
            files.items(ServiceItems.of(List.of(of))).item(index, of.code(), of.version());
        }
        return Assessor.assess(
                files.build().get(index),
                pack.rulebook(),
                Calendars.of(pack.calendar()),
                instant(day, time));
    }

    /** Every rung with its rule, level and instant, as {@code XK-42 RED 2026-01-06T00:00}. */
    List<String> rungs(LocalDate day, String time) {
        return asOf(day, time).findings().stream()
                .flatMap(
                        finding ->
                                finding.rungs().stream()
                                        .map(
                                                rung ->
                                                        finding.rule().id()
                                                                + " "
                                                                + rung.level()
                                                                + " "
                                                                + rung.aroseAt()
                                                                        .atZone(
                                                                                pack.calendar()
                                                                                        .zone())
                                                                        .toLocalDateTime()))
                .toList();
    }
}
