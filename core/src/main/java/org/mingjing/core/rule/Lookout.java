package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What is looked out for in each case of a {@link Course}: two acts too far apart, a message too
 * late, too early or in several versions, an attribute that somebody told. It tells which rules
 * have to judge the case then, as a mask of their indexes in the course.
 */
final class Lookout {
    private static final int INDEX_BITS = 8;
    private static final int INDEX = (1 << INDEX_BITS) - 1;
    private static final int BOTH_BITS = 2 * INDEX_BITS;

    /** Acts are named by so many bits; courses that are longer are not known. */
    static final int MOST_ACTS = INDEX + 1;

    private final long always;
    private final long versioned;
    private final long watched;
    private final long shortestLag;
    private final long shortestLead;

    /*
     * By stretch, the shortest span in milliseconds, and behind it the acts from which and to which.
     * Courses are many and cases take them at random, so that what most of them ask lies side by
     * side in memory.
     */
    private final long[] shortest;
    private final Span[][] spans;
    private final Delay[] lags;
    private final Delay[] leads;
    private final Told[] told;

    /**
     * Two acts are not near: so much time or more lies between them, and more than so many days
     * from the local day of the one to that of the other.
     *
     * @param rules the rules that judge then
     * @param from index of the earlier visible event
     * @param to index of the later one
     * @param days -1 when the days do not matter
     */
    record Span(long rules, int from, int to, long millis, int days) {
        boolean isLike(Span other) {
            return isBetweenTheSame(other) && millis == other.millis && days == other.days;
        }

        boolean isBetweenTheSame(Span other) {
            return from == other.from && to == other.to;
        }

        Span andFor(Span like) {
            return new Span(rules | like.rules, from, to, millis, days);
        }
    }

    /** A message lies more than so many milliseconds away from what it tells of. */
    record Delay(long rules, long millis) {}

    /** The case or an event carries one of these attributes, see {@link Facts#told}. */
    record Told(long rules, long attributes) {}

    private Lookout(Builder builder) {
        this.always = builder.always;
        this.versioned = builder.versioned & ~always;
        this.spans = builder.stretches();
        this.shortest = new long[spans.length];
        for (int i = 0; i < spans.length; i++) {
            shortest[i] = shortest(spans[i]);
        }
        this.lags = builder.lags.toArray(Delay[]::new);
        this.leads = builder.leads.toArray(Delay[]::new);
        this.told = builder.told.toArray(Told[]::new);
        this.shortestLag = shortest(lags);
        this.shortestLead = shortest(leads);
        long attributes = 0;
        for (Told one : told) {
            attributes |= one.attributes();
        }
        this.watched = attributes;
    }

    private static long shortest(Span[] stretch) {
        long millis = Long.MAX_VALUE;
        for (Span span : stretch) {
            millis = Math.min(millis, span.millis());
        }
        long acts = ((long) stretch[0].from() << INDEX_BITS) | stretch[0].to();
        return (millis << BOTH_BITS) | acts;
    }

    private static long shortest(Delay[] delays) {
        long millis = Long.MAX_VALUE;
        for (Delay delay : delays) {
            millis = Math.min(millis, delay.millis());
        }
        return millis;
    }

    /** The rules that have to judge a case. */
    long raised(Facts facts) {
        VisibleEvents events = facts.visible();
        long rules = events.isVersioned() ? always | versioned : always;
        for (int i = 0; i < shortest.length; i++) {
            long one = shortest[i];
            int from = (int) (one >> INDEX_BITS) & INDEX;
            int to = (int) one & INDEX;
            if (events.at(to) - events.at(from) >= one >> BOTH_BITS) {
                rules |= raised(facts, spans[i]);
            }
        }
        if (events.longestLag() > shortestLag) {
            rules |= raised(events.longestLag(), lags);
        }
        if (events.longestLead() > shortestLead) {
            rules |= raised(events.longestLead(), leads);
        }
        if (watched != 0 && (facts.told() & watched) != 0) {
            for (Told one : told) {
                rules |= (facts.told() & one.attributes()) == 0 ? 0 : one.rules();
            }
        }
        return rules;
    }

    private static long raised(Facts facts, Span[] stretch) {
        long elapsed = facts.at(stretch[0].to()) - facts.at(stretch[0].from());
        int days = facts.day(stretch[0].to()) - facts.day(stretch[0].from());
        long rules = 0;
        for (Span span : stretch) {
            rules |= elapsed >= span.millis() && days > span.days() ? span.rules() : 0;
        }
        return rules;
    }

    private static long raised(long millis, Delay[] delays) {
        long rules = 0;
        for (Delay delay : delays) {
            rules |= millis > delay.millis() ? delay.rules() : 0;
        }
        return rules;
    }

    /** Gathers what the rules of a course look out for. */
    static final class Builder {
        private final List<Span> spans = new ArrayList<>();
        private final List<Delay> lags = new ArrayList<>();
        private final List<Delay> leads = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();
        private long always;
        private long versioned;

        /** A rule has to judge every case. */
        void always(long rule) {
            always |= rule;
        }

        /** Rules that look out for the same span share it. */
        void span(Span span) {
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).isLike(span)) {
                    spans.set(i, spans.get(i).andFor(span));
                    return;
                }
            }
            spans.add(span);
        }

        /** The spans between the same two acts together. */
        private Span[][] stretches() {
            List<Span[]> stretches = new ArrayList<>();
            List<Span> left = new ArrayList<>(spans);
            while (!left.isEmpty()) {
                Span first = left.get(0);
                stretches.add(left.stream().filter(first::isBetweenTheSame).toArray(Span[]::new));
                left.removeIf(first::isBetweenTheSame);
            }
            return stretches.toArray(Span[][]::new);
        }

        void lag(Delay lag) {
            lags.add(lag);
        }

        void lead(Delay lead) {
            leads.add(lead);
        }

        void told(Told attributes) {
            told.add(attributes);
        }

        void versioned(long rule) {
            versioned |= rule;
        }

        Lookout build() {
            spans.removeIf(span -> (span.rules() & ~always) == 0);
            lags.removeIf(lag -> (lag.rules() & ~always) == 0);
            leads.removeIf(lead -> (lead.rules() & ~always) == 0);
            told.removeIf(attributes -> (attributes.rules() & ~always) == 0);
            return new Lookout(this);
        }
    }
}
