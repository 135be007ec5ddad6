package org.mingjing.app.rulebook;

import java.nio.file.Path;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.rulepack.PackDraft;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;
import org.springframework.stereotype.Component;

/** The rule pack by which this server judges. */
@Component
public class LawInForce {
    private final PackDraft draft;
    private final RulePack pack;
    private final Calendars calendars;

    LawInForce(RulebookProperties properties) {
        this.draft = PackDraft.of(properties.pack());
        this.pack =
                RulePacks.names().contains(properties.pack())
                        ? RulePacks.load(properties.pack())
                        : RulePacks.load(Path.of(properties.pack()));
        this.calendars = Calendars.of(pack.calendar());
    }

    /** Its text, to be changed for a what-if. */
    public PackDraft draft() {
        return draft;
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
