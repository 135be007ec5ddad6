package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.app.rulebook.Law;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.whatif.Yardstick;

/** Which due dates of cases are others by one law than by the law before it. */
final class DueComparison {
    private final Law before;
    private final Law after;

    DueComparison(Law before, Law after) {
        this.before = before;
        this.after = after;
    }

    /** Whether both can judge what was read for a third law: they speak the same words. */
    boolean isFit(Law read) {
        return isFit(read, before) && isFit(read, after);
    }

    private static boolean isFit(Law read, Law other) {
        return read.pack().calendar().id().equals(other.pack().calendar().id())
                && yardstick(read).readsAs(yardstick(other));
    }

    private static Yardstick yardstick(Law law) {
        return new Yardstick(law.rulebook(), law.calendars(), null);
    }

    /** A due date of a clock. */
    private record Key(String rule, String message, String anchor) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = rule.compareTo(other.rule);
            order = order == 0 ? message.compareTo(other.message) : order;
            return order == 0 ? anchor.compareTo(other.anchor) : order;
        }
    }

    /** What differs in some cases as of an instant, in their order. */
    List<DueChange> of(CaseFiles files, Instant asOf) {
        List<DueChange> changes = new ArrayList<>();
        if (files.size() == 0) {
            return changes;
        }
        CaseJudge old = judge(before, files.get(0));
        CaseJudge now = judge(after, files.get(0));
        for (int i = 0; i < files.size(); i++) {
            CaseFile file = files.get(i);
            compare(
                    file,
                    dues(old.clocks(file, asOf.toEpochMilli())),
                    dues(now.clocks(file, asOf.toEpochMilli())),
                    changes);
        }
        return changes;
    }

    private static CaseJudge judge(Law law, CaseFile first) {
        return new CaseJudge(law.rulebook(), law.calendars(), first);
    }

    private static void compare(
            CaseFile file, Map<Key, Instant> old, Map<Key, Instant> now, List<DueChange> changes) {
        Set<Key> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (Key key : all) {
            Instant was = old.get(key);
            Instant is = now.get(key);
            if (!Objects.equals(was, is)) {
                changes.add(
                        new DueChange(
                                Long.parseLong(file.id()),
                                key.rule(),
                                key.message(),
                                key.anchor(),
                                was,
                                is));
            }
        }
    }

    /** All due dates of a case; those that a pause has stopped are left out. */
    private static Map<Key, Instant> dues(List<CaseClock> clocks) {
        Map<Key, Instant> dues = new LinkedHashMap<>();
        for (CaseClock one : clocks) {
            for (Reckoning reckoning : one.clock().reckonings()) {
                Instant due = reckoning.due();
                if (due != null) {
                    dues.put(
                            new Key(
                                    one.rule().id(),
                                    one.trigger().message(),
                                    reckoning.anchor().name()),
                            due);
                }
            }
        }
        return dues;
    }
}
