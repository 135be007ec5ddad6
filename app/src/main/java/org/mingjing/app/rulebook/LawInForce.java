package org.mingjing.app.rulebook;

import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;
import org.springframework.stereotype.Component;

/** The rule pack by which this server judges. */
@Component
public class LawInForce {
    private final RulePack pack;
    private final Calendars calendars;

    LawInForce(RulebookProperties properties) {
        this.pack = RulePacks.load(properties.pack());
        this.calendars = Calendars.of(pack.calendar());
    }

    public RulePack pack() {
        return pack;
    }

    /** The calendar of all cases. */
    public CalendarId calendar() {
        return pack.calendar().id();
    }

    public Vocabulary vocabulary() {
        return pack.vocabulary();
    }

    public Rulebook rulebook() {
        return pack.rulebook();
    }

    public Calendars calendars() {
        return calendars;
    }
}
