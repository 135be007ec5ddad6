package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.casefile.Vocabulary;

/**
 * The rules that judge, in all their versions, with the vocabulary and the procedure they are
 * written for. Immutable.
 *
 * <p>The version in force on the date of the triggering event judges, unless a later one applies to
 * running cases.
 */
public final class Rulebook {
    private final Vocabulary vocabulary;
    private final Procedure procedure;
    private final List<Rule> rules;
    private final List<InForce> inForce;

    private Rulebook(
            Vocabulary vocabulary, Procedure procedure, List<Rule> rules, SourceProfile source) {
        this.vocabulary = vocabulary;
        this.procedure = procedure;
        this.rules = List.copyOf(rules);
        this.inForce = periods(rules, source);
    }

    /**
     * A rulebook of these rules.
     *
     * @throws IllegalArgumentException when two rules share id and version, or a later version does
     *     not come into force later
     */
    public static Rulebook of(
            Vocabulary vocabulary, Procedure procedure, Collection<? extends Rule> rules) {
        return new Rulebook(vocabulary, procedure, List.copyOf(rules), SourceProfile.COMPLETE);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** All rules in all versions. */
    public List<Rule> rules() {
        return rules;
    }

    /** The latest version of the rule of that id, or null. */
    public @Nullable Rule find(String id) {
        @Nullable Rule latest = null;
        for (Rule rule : rules) {
            if (rule.header().id().equals(id)
                    && (latest == null || latest.header().version() < rule.header().version())) {
                latest = rule;
            }
        }
        return latest;
    }

    List<InForce> inForce() {
        return inForce;
    }

    /**
     * The rules of this rulebook that find the same in every case as they do as rules of another
     * one: they are the very same, as long in force, in the same procedure, and look at no rule
     * that is not. By the very headers that their findings name.
     */
    public Set<RuleHeader> alikeIn(Rulebook other) {
        Set<RuleHeader> alike = Collections.newSetFromMap(new IdentityHashMap<>());
        if (procedure.equals(other.procedure)) {
            for (InForce period : inForce) {
                if (!period.rule().looksAtOthers() && other.inForce.contains(period)) {
                    alike.add(period.rule().header());
                }
            }
        }
        return alike;
    }

    private static List<InForce> periods(List<Rule> rules, SourceProfile source) {
        Map<String, List<Rule>> versionsById = new LinkedHashMap<>();
        for (Rule rule : rules) {
            versionsById.computeIfAbsent(rule.header().id(), id -> new ArrayList<>()).add(rule);
        }
        List<InForce> periods = new ArrayList<>();
        for (List<Rule> versions : versionsById.values()) {
            versions.sort(Comparator.comparingInt(rule -> rule.header().version()));
            for (int i = 0; i < versions.size(); i++) {
                periods.add(
                        period(versions.get(i), versions.subList(i + 1, versions.size()), source));
            }
        }
        return List.copyOf(periods);
    }

    private static InForce period(Rule rule, List<Rule> later, SourceProfile source) {
        int from = (int) rule.header().effectiveFrom().toEpochDay();
        int until =
                rule.header().effectiveUntil() == null
                        ? Integer.MAX_VALUE
                        : (int) rule.header().effectiveUntil().toEpochDay();
        int takenOver = Integer.MAX_VALUE;
        for (Rule next : later) {
            int nextFrom = (int) next.header().effectiveFrom().toEpochDay();
            if (nextFrom <= from) {
                throw new IllegalArgumentException(
                        next + " must come into force after " + rule + ", not on day " + nextFrom);
            }
            until = Math.min(until, nextFrom);
            if (next.header().reach() == RuleHeader.Reach.APPLIES_TO_RUNNING) {
                takenOver = Math.min(takenOver, nextFrom);
            }
        }
        return new InForce(rule, from, until, takenOver, source.toldWithout(rule.readsOfTrigger()));
    }

    /**
     * The rulebook for such a source: checks that need what it cannot send are not made. {@link
     * #mute} names the rules that fall away whole.
     */
    public Rulebook sentBy(SourceProfile source) {
        if (source.isComplete()) {
            return this;
        }
        PauseTerms pauses = procedure.pauses();
        Procedure possible =
                new Procedure(
                        procedure.acceptance(),
                        procedure.deemed(),
                        pauses == null ? null : pauses.without(source.attributes()),
                        procedure.end());
        List<Rule> judged =
                rules.stream()
                        .filter(rule -> !rule.isMute(source))
                        .map(rule -> rule.sentBy(source))
                        .toList();
        return new Rulebook(vocabulary, possible, judged, source);
    }

    /** The rules that cannot be judged of such a source. */
    public List<Rule> mute(SourceProfile source) {
        return rules.stream().filter(rule -> rule.isMute(source)).toList();
    }
}
