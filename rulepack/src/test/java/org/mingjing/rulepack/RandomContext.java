package org.mingjing.rulepack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.CaseContext;
import org.mingjing.core.timelimit.Limit;

/** An event of which some data are missing. */
final class RandomContext implements CaseContext {
    private static final String[] TEXTS = {"", "late", "window", "听证", "quota", "fee"};
    private static final List<CaseType> TYPES = List.of(CaseType.values());
    private static final int TODAY = (int) LocalDate.of(2026, 3, 2).toEpochDay();

    private final Map<Attribute, Long> event = new HashMap<>();
    private final Map<Attribute, Long> ofCase = new HashMap<>();
    private final int[] counts;
    private final int[] since = new int[64];
    private final @Nullable ServiceItem item;

    RandomContext(Vocabulary vocabulary, Random random) {
        this(
                vocabulary,
                random,
                random.ints(64, 0, 3).toArray(),
                random.nextInt(4) == 0 ? null : item(random));
    }

    private RandomContext(
            Vocabulary vocabulary, Random random, int[] counts, @Nullable ServiceItem item) {
        this.counts = counts;
        this.item = item;
        for (Attribute attribute : vocabulary.attributes()) {
            if (random.nextInt(3) > 0) {
                event.put(attribute, value(attribute.type(), random));
            }
            if (random.nextInt(3) > 0) {
                ofCase.put(attribute, value(attribute.type(), random));
            }
        }
        for (int i = 0; i < since.length; i++) {
            since[i] = random.nextInt(5) - 1;
        }
    }

    /** Another event after the same acts, of a case of the same item. */
    RandomContext ofTheSameCourse(Vocabulary vocabulary, Random random) {
        return new RandomContext(vocabulary, random, counts, item);
    }

    private static ServiceItem item(Random random) {
        ServiceItem.Builder item =
                ServiceItem.builder("A", 1)
                        .name(Bilingual.same("A"))
                        .caseType(TYPES.get(random.nextInt(TYPES.size())));
        if (random.nextBoolean()) {
            item.material("late");
        }
        if (random.nextBoolean()) {
            item.fee("fee", random.nextInt(5) * AttributeType.UNIT);
        }
        if (random.nextBoolean()) {
            item.statutory(Limit.ofWorkingDays(20)).promised(Limit.ofWorkingDays(30));
        }
        return item.build();
    }

    private static long value(AttributeType type, Random random) {
        return switch (type) {
            case TEXT -> random.nextInt(TEXTS.length);
            case NUMBER -> random.nextInt(7) * AttributeType.UNIT / 2;
            case INSTANT -> 1_770_000_000_000L + random.nextInt(1_000_000);
            case DATE -> TODAY + random.nextInt(60) - 10;
            case FLAG -> random.nextInt(2);
        };
    }

    /** Whether neither the event nor the case tells an attribute. */
    boolean lacks(Attribute attribute) {
        return !event.containsKey(attribute) && !ofCase.containsKey(attribute);
    }

    @Override
    public boolean eventHas(Attribute attribute) {
        return event.containsKey(attribute);
    }

    @Override
    public long eventValue(Attribute attribute, long absent) {
        return event.getOrDefault(attribute, absent);
    }

    @Override
    public boolean caseHas(Attribute attribute) {
        return ofCase.containsKey(attribute);
    }

    @Override
    public long caseValue(Attribute attribute, long absent) {
        return ofCase.getOrDefault(attribute, absent);
    }

    @Override
    public String text(long number) {
        return TEXTS[(int) number];
    }

    @Override
    public long occurredAt() {
        return TODAY * 86_400_000L;
    }

    @Override
    public long receivedAt() {
        return occurredAt() + 1_000;
    }

    @Override
    public int dayOf(long instant) {
        return (int) Math.floorDiv(instant, 86_400_000L);
    }

    @Override
    public String person() {
        return "Li";
    }

    @Override
    public String department() {
        return item == null ? "" : "D";
    }

    @Override
    public String activityName() {
        return "pay";
    }

    @Override
    public int count(int activityCode) {
        return counts[activityCode];
    }

    @Override
    public int workingDaysSince(int activityCode) {
        return since[activityCode];
    }

    @Override
    public long lastOccurred(int activityCode) {
        return counts[activityCode] == 0
                ? Long.MIN_VALUE
                : occurredAt() - since[activityCode] * 3_600_000L;
    }

    @Override
    public @Nullable ServiceItem item() {
        return item;
    }

    @Override
    public String toString() {
        return "event " + event + ", case " + ofCase + ", item " + item;
    }
}
