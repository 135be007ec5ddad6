package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.ServiceItem;

/**
 * The {@link Course}s met so far, by service item. One for each thread.
 *
 * <p>A course is thought through when it is met again; nobody would gain by it before. So many are
 * kept that a collection of cases of all kinds does not fill the memory.
 */
final class Courses {
    private static final int MET_OFTEN = 2;
    private static final int MOST = 20_000;
    private static final int FIRST_PLACES = 16;

    private final InForce[] rules;
    private final @Nullable Condition[] conditions;
    private final IdentityHashMap<ServiceItem, OfItem> byItem = new IdentityHashMap<>();
    private final List<Course> known = new ArrayList<>();
    private final OfItem withoutItem = new OfItem();

    /**
     * @param conditions by the place of a rule, what is to be asked of its triggering events
     */
    Courses(InForce[] rules, @Nullable Condition[] conditions) {
        this.rules = rules.clone();
        this.conditions = conditions.clone();
    }

    /** A table of the courses of one item, by the hash of their acts; open addressing. */
    private static final class OfItem {
        private int[] hashes = new int[FIRST_PLACES];
        private int[] met = new int[FIRST_PLACES];
        private @Nullable Course[] courses = new @Nullable Course[FIRST_PLACES];
        private int size;

        /** The place of a hash: where it is, or where it would be. */
        private int place(int hash) {
            int mask = hashes.length - 1;
            int place = hash & mask;
            while (met[place] != 0 && hashes[place] != hash) {
                place = (place + 1) & mask;
            }
            return place;
        }

        /** Remembers that the acts of that hash were met once more; how often they were by now. */
        private int meet(int hash) {
            int place = place(hash);
            if (met[place]++ == 0) {
                hashes[place] = hash;
                size++;
                if (size * 2 > hashes.length) {
                    grow();
                    place = place(hash);
                }
            }
            return met[place];
        }

        private void grow() {
            int[] oldHashes = hashes;
            int[] oldMet = met;
            @Nullable Course[] oldCourses = courses;
            hashes = new int[oldHashes.length * 2];
            met = new int[hashes.length];
            courses = new @Nullable Course[hashes.length];
            for (int i = 0; i < oldHashes.length; i++) {
                if (oldMet[i] != 0) {
                    int place = place(oldHashes[i]);
                    hashes[place] = oldHashes[i];
                    met[place] = oldMet[i];
                    courses[place] = oldCourses[i];
                }
            }
        }
    }

    /**
     * The course that a case took; null while it is not known.
     *
     * @param applies by the place of a rule, whether the item of the case lets it apply
     */
    @Nullable Course of(Facts facts, boolean[] applies) {
        if (facts.size() == 0 || !facts.isPlain()) {
            return null;
        }
        OfItem table = ofItem(facts.item());
        int hash = facts.hashOfActivities() + facts.acceptance().event();
        Course course = table.courses[table.place(hash)];
        if (course == null) {
            meet(table, hash, facts, applies);
            return null;
        }
        return course.isThatOf(facts) ? course : null;
    }

    private OfItem ofItem(@Nullable ServiceItem item) {
        if (item == null) {
            return withoutItem;
        }
        OfItem table = byItem.get(item);
        if (table == null) {
            table = new OfItem();
            byItem.put(item, table);
        }
        return table;
    }

    private void meet(OfItem table, int hash, Facts facts, boolean[] applies) {
        if (known.size() < MOST && table.meet(hash) >= MET_OFTEN) {
            Course course = Course.of(facts, rules, applies, conditions);
            if (course != null) {
                table.courses[table.place(hash)] = course;
                known.add(course);
            }
        }
    }

    /** How often the rule at a place had something to judge where its course let it pass. */
    long judgedUnasked(int rule) {
        return known.stream().mapToLong(course -> course.judgedUnasked(rule)).sum();
    }
}
