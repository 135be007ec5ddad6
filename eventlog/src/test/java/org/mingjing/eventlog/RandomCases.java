package org.mingjing.eventlog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;

/** Case files of every shape, from a seed. */
final class RandomCases {
    static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Asia/Shanghai"),
                    ZoneId.of("Europe/Amsterdam"),
                    ZoneId.of("America/Havana"));

    private static final List<String> TEXTS =
            List.of(
                    "受理",
                    "a, \"b\"; c",
                    "=1+1",
                    "-5",
                    "'=x",
                    "'",
                    "''",
                    "@SUM(A1)",
                    "＝1",
                    "x\ty",
                    "two\nlines",
                    "three\r\nlines",
                    "blanks  within",
                    "<&>'\"",
                    "😀",
                    "#1",
                    "NULL");

    private final Random random;
    private final Vocabulary words = SomeLog.WORDS;

    RandomCases(long seed) {
        this.random = new Random(seed);
    }

    ZoneId zone() {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    CaseFiles caseFiles() {
        CaseFiles.Builder builder = CaseFiles.builder(words, new CalendarId("CN"));
        EventDraft draft = builder.draft();
        int cases = 1 + random.nextInt(5);
        for (int i = 0; i < cases; i++) {
            int caseFile = builder.caseFile(number(i));
            if (random.nextBoolean()) {
                builder.item(caseFile, text(), random.nextInt(3));
            }
            builder.attributes(caseFile, attributes(draft.clear()));
            int events = random.nextInt(6);
            for (int j = 0; j < events; j++) {
                builder.add(caseFile, event(draft, j + 1));
            }
        }
        return builder.build();
    }

    private EventDraft event(EventDraft draft, int ordinal) {
        draft.clear()
                .activity(words.activities().get(random.nextInt(words.activities().size())))
                .occurredAt(instant())
                .version(1 + random.nextInt(4))
                .sequence(random.nextBoolean() ? ordinal : random.nextInt())
                .actor(new Actor(textOrNull(), textOrNull(), textOrNull()));
        if (random.nextBoolean()) {
            draft.name(text());
        }
        if (random.nextBoolean()) {
            draft.receivedAt(instant());
        }
        if (random.nextBoolean()) {
            draft.message(text());
        }
        if (random.nextBoolean()) {
            draft.voided();
        }
        if (random.nextBoolean()) {
            draft.dayPrecision();
        }
        return attributes(draft);
    }

    private EventDraft attributes(EventDraft draft) {
        for (Attribute attribute : words.attributes()) {
            if (random.nextBoolean()) {
                give(draft, attribute);
            }
        }
        return draft;
    }

    private void give(EventDraft draft, Attribute attribute) {
        switch (attribute.type()) {
            case TEXT -> draft.text(attribute, text());
            case NUMBER ->
                    draft.number(
                            attribute,
                            BigDecimal.valueOf(
                                    random.nextLong(-1_000_000_000L, 1_000_000_000L),
                                    random.nextInt(7)));
            case INSTANT -> draft.instant(attribute, instant().toEpochMilli());
            case DATE ->
                    draft.date(attribute, LocalDate.ofEpochDay(random.nextLong(-7_300, 47_800)));
            case FLAG -> draft.flag(attribute, random.nextBoolean());
        }
    }

    /** Of the years that are taken as meant, 1950 to 2100. */
    private Instant instant() {
        return Instant.ofEpochMilli(random.nextLong(-631_000_000_000L, 4_133_000_000_000L));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A text that a reader takes as the number of a case. */
    private String number(int ordinal) {
        return text().replaceAll("\\p{Cntrl}", "·") + ordinal;
    }

    private @Nullable String textOrNull() {
        return random.nextBoolean() ? text() : null;
    }
}
