package org.mingjing.rulepack;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.Rulebook;

/**
 * A rule pack 规则包: rules as data, with the vocabulary and the procedure they are written for and
 * the calendar they count by. Immutable.
 *
 * @param id its name, for instance {@code cn-licensing}
 * @param version the version of the pack as a whole, as its authors number it
 * @param title what people read
 * @param calendar the calendar of its cases
 * @param rulebook the rules in all their versions
 * @param mapping how the log that the pack is made for is read; null when it is made for none
 * @param source what its file says, to compare it with other packs
 */
public record RulePack(
        String id,
        String version,
        Bilingual title,
        CalendarDefinition calendar,
        Rulebook rulebook,
        @Nullable Mapping mapping,
        PackSource source) {
    public Vocabulary vocabulary() {
        return rulebook.vocabulary();
    }

    public Procedure procedure() {
        return rulebook.procedure();
    }

    /** The same pack for another log. */
    public RulePack withMapping(Mapping other) {
        return new RulePack(id, version, title, calendar, rulebook, other, source);
    }

    /** The same pack counting by another calendar of its cases. */
    public RulePack counting(CalendarDefinition other) {
        return new RulePack(id, version, title, other, rulebook, mapping, source);
    }

    /**
     * The same pack, in which the rules that another one has in the same words are the rules of
     * that one: whoever compares the two sees what differs.
     */
    public RulePack sharing(RulePack other) {
        return judging(source.sharing(rulebook, other.source, other.rulebook));
    }

    /** The same pack with other rules in force. */
    public RulePack judging(Rulebook rules) {
        return new RulePack(id, version, title, calendar, rules, mapping, source);
    }
}
