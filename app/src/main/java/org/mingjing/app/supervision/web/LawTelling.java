package org.mingjing.app.supervision.web;

import java.time.LocalDate;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.LawInHistory;

/** Tells in one language what is new about a law. */
final class LawTelling {
    private final Tongue tongue;

    LawTelling(Tongue tongue) {
        this.tongue = tongue;
    }

    public String of(LawInHistory law) {
        return switch (law.reason()) {
            case FIRST -> tongue.say("law.reason.first", law.pack());
            case NOTICE ->
                    law.years().isEmpty()
                            ? tongue.say("law.reason.amended", law.days(), law.reference())
                            : tongue.say(
                                    "law.reason.notice",
                                    law.years().replace(" ", tongue.say("list.separator")),
                                    law.reference());
            case RULEBOOK -> tongue.say("law.reason.rulebook", law.packBefore(), law.pack());
            case EDITED -> tongue.say("law.reason.edited", law.pack());
            case CALENDAR -> tongue.say("law.reason.calendar");
            case BOTH -> tongue.say("law.reason.both", law.packBefore(), law.pack());
        };
    }

    /** The days between which its calendar differs from the one before; empty when none does. */
    public String days(LawInHistory law) {
        LocalDate first = law.firstChanged();
        LocalDate last = law.lastChanged();
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? first.toString() : tongue.say("law.days-between", first, last);
    }
}
