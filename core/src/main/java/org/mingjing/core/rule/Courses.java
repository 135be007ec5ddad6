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
 * item. One for each thread.
 *
 * <p>To think a course through takes as long as to judge a case by all rules. So many are kept that
 * a collection in which no case is like another does not fill the memory.
 */
final class Courses {
    private static final int MOST = 20_000;
    private static final int FIRST_PLACES = 16;

    private final InForce[] rules;
    private final @Nullable Condition[] conditions;
    private final int[] changes;
    private final @Nullable Era[] eras;
    private final List<Course> known = new ArrayList<>();

    /**
     * @param conditions by the place of a rule, what is to be asked of its triggering events
     */
    Courses(InForce[] rules, @Nullable Condition[] conditions) {
        this.rules = rules.clone();
        this.conditions = conditions.clone();
        this.changes =
                Arrays.stream(rules)
                        .flatMapToInt(rule -> IntStream.of(rule.fromDay(), rule.untilDay()))
                        .sorted()
                        .distinct()
                        .toArray();
        this.eras = new @Nullable Era[changes.length + 1];
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
        int era = era(facts.firstDay());
        if (era != era(facts.lastDay())) {
            return null;
        }
        OfItem ofItem = courses(era).of(facts.item());
        Course course = ofItem.find(facts);
        if (course == null && known.size() < MOST) {
            course = Course.of(facts, rules, applies, conditions);
            if (course != null) {
                ofItem.add(course);
                known.add(course);
            }
        }
        return course;
    }

    /** The place of the era of a day. */
    private int era(int day) {
        int place = Arrays.binarySearch(changes, day);
        return place < 0 ? -place - 1 : place + 1;
    }

    private Era courses(int place) {
        Era era = eras[place];
        if (era == null) {
            era = new Era();
            eras[place] = era;
        }
        return era;
    }

    /** How often the rule at a place had something to judge where its course let it pass. */
    long judgedUnasked(int rule) {
        return known.stream().mapToLong(course -> course.judgedUnasked(rule)).sum();
    }
}
