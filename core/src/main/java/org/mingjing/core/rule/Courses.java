package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.ServiceItem;

/**
 * The {@link Course}s met so far, by the time in which the same rules were in force and by service
 * item. Used by one thread at a time.
 *
 * <p>To think a course through takes as long as to judge a case by all rules. When there are so
 * many that they would fill the memory, all are forgotten: those that cases still take are soon
 * known again.
 */
final class Courses {
    /** So many take some 20 to 40 MB. */
    static final int MOST = 20_000;

    private static final int FIRST_PLACES = 16;

    private final InForce[] rules;
    private final @Nullable Condition[] conditions;
    private final int most;
    private final int[] changes;
    private final @Nullable Era[] eras;
    private final long[] judgedUnasked;
    private final List<Course> known = new ArrayList<>();

    /**
     * @param conditions by the place of a rule, what is to be asked of its triggering events
     * @param most how many are known at a time
     */
    Courses(InForce[] rules, @Nullable Condition[] conditions, int most) {
        this.rules = rules.clone();
        this.conditions = conditions.clone();
        this.most = most;
        this.changes =
                Arrays.stream(rules)
                        .flatMapToInt(rule -> IntStream.of(rule.fromDay(), rule.untilDay()))
                        .sorted()
                        .distinct()
                        .toArray();
        this.eras = new @Nullable Era[changes.length + 1];
        this.judgedUnasked = new long[rules.length];
    }

    /** The courses taken on days between which no rule comes into force or ceases. */
    private static final class Era {
        private final IdentityHashMap<ServiceItem, OfItem> byItem = new IdentityHashMap<>();
        private final OfItem withoutItem = new OfItem();

        OfItem of(@Nullable ServiceItem item) {
            if (item == null) {
                return withoutItem;
            }
            OfItem courses = byItem.get(item);
            if (courses == null) {
                courses = new OfItem();
                byItem.put(item, courses);
            }
            return courses;
        }
    }

    /** The courses of one item, by the hash of their acts; open addressing. */
    private static final class OfItem {
        private @Nullable Course[] courses = new @Nullable Course[FIRST_PLACES];
        private int size;

        @Nullable Course find(Facts facts) {
            int mask = courses.length - 1;
            int place = facts.visible().hash() & mask;
            Course course = courses[place];
            while (course != null && !course.isThatOf(facts)) {
                place = (place + 1) & mask;
                course = courses[place];
            }
            return course;
        }

        void add(Course course) {
            size++;
            if (size * 2 > courses.length) {
                @Nullable Course[] before = courses;
                courses = new @Nullable Course[before.length * 2];
                for (Course one : before) {
                    if (one != null) {
                        put(one);
                    }
                }
            }
            put(course);
        }

        private void put(Course course) {
            int mask = courses.length - 1;
            int place = course.hash() & mask;
            while (courses[place] != null) {
                place = (place + 1) & mask;
            }
            courses[place] = course;
        }
    }

    /**
     * The course that a case took; null when nothing is known of it but from the case itself.
     *
     * @param applies by the place of a rule, whether the item of the case lets it apply
     */
    @Nullable Course of(Facts facts, boolean[] applies) {
        if (facts.size() > Lookout.MOST_ACTS || !facts.visible().isPlain()) {
            return null;
        }
        int place = place(facts.firstDay());
        if (place != place(facts.lastDay())) {
            return null;
        }
        OfItem ofItem = era(place).of(facts.item());
        Course course = ofItem.find(facts);
        return course == null ? learn(facts, applies, place) : course;
    }

    private @Nullable Course learn(Facts facts, boolean[] applies, int place) {
        Course course = Course.of(facts, rules, applies, conditions);
        if (course != null) {
            if (known.size() == most) {
                forget();
            }
            era(place).of(facts.item()).add(course);
            known.add(course);
        }
        return course;
    }

    private void forget() {
        for (int rule = 0; rule < rules.length; rule++) {
            judgedUnasked[rule] = judgedUnasked(rule);
        }
        known.clear();
        Arrays.fill(eras, null);
    }

    /** The place of the era of a day. */
    private int place(int day) {
        int found = Arrays.binarySearch(changes, day);
        return found < 0 ? -found - 1 : found + 1;
    }

    private Era era(int place) {
        Era era = eras[place];
        if (era == null) {
            era = new Era();
            eras[place] = era;
        }
        return era;
    }

    /** How often the rule at a place had something to judge where its course let it pass. */
    long judgedUnasked(int rule) {
        return judgedUnasked[rule]
                + known.stream().mapToLong(course -> course.judgedUnasked(rule)).sum();
    }
}
