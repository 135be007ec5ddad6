package org.mingjing.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.timelimit.Limit;

/**
 * A year of licensing cases for measurements, the same for the same seed: most in time, some late,
 * one in ten with a pause, one in fifty never accepted. About six events a case.
 */
final class LicensingYear {
    private static final long DAY = 86_400_000L;
    private static final long FIRST_DAY = LocalDate.of(2025, 1, 2).toEpochDay();
    private static final long SHANGHAI = 8 * 3_600_000L;
    private static final int ITEMS = 40;
    private static final int PERSONS = 400;

    private final Vocabulary vocabulary;
    private final CaseFiles caseFiles;
    private final ServiceItems items;

    /** The year, as of a day after the last message. */
    static Workload workload(Vocabulary vocabulary, int cases, long seed) {
        LicensingYear year = new LicensingYear(vocabulary, cases, seed);
        return new Workload(
                year.caseFiles,
                year.items,
                Calendars.of(ChineseCalendar.definition()),
                year.caseFiles.lastReceivedAt() + DAY);
    }

    private LicensingYear(Vocabulary vocabulary, int cases, long seed) {
        this.vocabulary = vocabulary;
        Random random = new Random(seed);
        this.items = items(random);
        CaseFiles.Builder builder =
                CaseFiles.builder(vocabulary, new CalendarId("CN")).items(items);
        EventDraft draft = builder.draft();
        for (int i = 0; i < cases; i++) {
            write(builder, draft, i, random);
        }
        this.caseFiles = builder.build();
    }

    private static ServiceItems items(Random random) {
        List<ServiceItem> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            int promised = 3 + random.nextInt(13);
            items.add(
                    ServiceItem.builder("item-" + i, 1)
                            .effectiveFrom(LocalDate.of(2020, 1, 1))
                            .name(Bilingual.same("item " + i))
                            .department("department-" + i % 10)
                            .caseType(CaseType.PROMISED)
                            .statutory(Limit.ofWorkingDays(20))
                            .promised(Limit.ofWorkingDays(promised))
                            .build());
        }
        return ServiceItems.of(items);
    }

    private void write(CaseFiles.Builder builder, EventDraft draft, int number, Random random) {
        int caseFile = builder.caseFile("c" + number);
        builder.item(caseFile, "item-" + random.nextInt(ITEMS), 1);
        long day = (FIRST_DAY + random.nextInt(330)) * DAY - SHANGHAI;
        long at = day + 9 * 3_600_000L + random.nextInt(7 * 3_600_000);
        at = event(builder, draft, caseFile, "apply", at, random);
        if (random.nextInt(50) != 0) {
            at = event(builder, draft, caseFile, "accept", at + random.nextInt(3_600_000), random);
        }
        at = event(builder, draft, caseFile, "undertake", at + random.nextLong(2 * DAY), random);
        if (random.nextInt(10) == 0) {
            at = event(builder, draft, caseFile, "pause", at + random.nextLong(DAY), random);
            at = event(builder, draft, caseFile, "resume", at + random.nextLong(5 * DAY), random);
        }
        at = event(builder, draft, caseFile, "review", at + random.nextLong(3 * DAY), random);
        long work = random.nextInt(12) == 0 ? 45 * DAY : 6 * DAY;
        at = event(builder, draft, caseFile, "decide", at + random.nextLong(work), random);
        event(builder, draft, caseFile, "deliver", at + random.nextLong(4 * DAY), random);
    }

    private long event(
            CaseFiles.Builder builder,
            EventDraft draft,
            int caseFile,
            String activity,
            long at,
            Random random) {
        draft.clear()
                .activity(vocabulary.activity(activity))
                .occurredAt(at)
                .receivedAt(at)
                .sequence(builder.eventCount())
                .actor(Actor.ofPerson("p" + random.nextInt(PERSONS)));
        if (activity.equals("pause")) {
            draft.text(vocabulary.attribute("pause_type"), "专家评审")
                    .text(vocabulary.attribute("approver"), "head")
                    .text(vocabulary.attribute("document_no"), "no-" + random.nextInt(1_000));
        }
        builder.add(caseFile, draft);
        return at;
    }
}
