package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What is looked out for in each case of a {@link Course}: two acts too far apart, a message too
 * late, too early or in several versions, an attribute that somebody told. It tells which rules
 * have to judge the case then, as a mask of their indexes in the course.
 */
final class Lookout {
    private final long always;
    private final Stretch[] stretches;
    private final Delay[] lags;
    private final Delay[] leads;
    private final Told[] told;
    private final long watched;
    private final long versioned;

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

    /** All spans between the same two acts; mostly these are nearer than any of them. */
    private static final class Stretch {
        private final int from;
        private final int to;
        private final long shortestMillis;
        private final Span[] spans;

        Stretch(List<Span> spans) {
            this.from = spans.get(0).from();
            this.to = spans.get(0).to();
            this.shortestMillis = spans.stream().mapToLong(Span::millis).min().orElseThrow();
            this.spans = spans.toArray(Span[]::new);
        }

        long raised(Facts facts) {
            long elapsed = facts.at(to) - facts.at(from);
            if (elapsed < shortestMillis) {
                return 0;
            }
            int elapsedDays = facts.day(to) - facts.day(from);
            long rules = 0;
            for (Span span : spans) {
                rules |= elapsed >= span.millis() && elapsedDays > span.days() ? span.rules() : 0;
            }
            return rules;
        }
    }

    /** A message lies more than so many milliseconds away from what it tells of. */
    record Delay(long rules, long millis) {}

    /** The case or an event carries one of these attributes, see {@link Facts#told}. */
    record Told(long rules, long attributes) {}

    private Lookout(Builder builder) {
        this.always = builder.always;
        this.stretches = builder.stretches(always);
        this.lags = builder.lags.stream().filter(one -> isLeft(one.rules())).toArray(Delay[]::new);
        this.leads =
                builder.leads.stream().filter(one -> isLeft(one.rules())).toArray(Delay[]::new);
        this.told = builder.told.stream().filter(one -> isLeft(one.rules())).toArray(Told[]::new);
        this.versioned = builder.versioned & ~always;
        long attributes = 0;
        for (Told one : told) {
            attributes |= one.attributes();
        }
        this.watched = attributes;
    }

    private boolean isLeft(long rules) {
        return (rules & ~always) != 0;
    }

    /** The rules that have to judge a case. */
    long raised(Facts facts) {
        long rules = always;
        for (Stretch stretch : stretches) {
            rules |= stretch.raised(facts);
        }
        for (Delay lag : lags) {
            rules |= facts.longestLag() > lag.millis() ? lag.rules() : 0;
        }
        for (Delay lead : leads) {
            rules |= facts.longestLead() > lead.millis() ? lead.rules() : 0;
        }
        rules |= facts.isVersioned() ? versioned : 0;
        return watched == 0 || (facts.told() & watched) == 0 ? rules : rules | askedFor(facts);
    }

    private long askedFor(Facts facts) {
        long rules = 0;
        for (Told one : told) {
            rules |= (facts.told() & one.attributes()) == 0 ? 0 : one.rules();
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

        private Stretch[] stretches(long judging) {
            List<Span> left = new ArrayList<>(spans);
            left.removeIf(span -> (span.rules() & ~judging) == 0);
            List<Stretch> stretches = new ArrayList<>();
            while (!left.isEmpty()) {
                Span first = left.get(0);
                stretches.add(new Stretch(left.stream().filter(first::isBetweenTheSame).toList()));
                left.removeIf(first::isBetweenTheSame);
            }
            return stretches.toArray(Stretch[]::new);
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
            return new Lookout(this);
        }
    }
}
