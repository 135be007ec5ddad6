package org.mingjing.replay.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingId;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Responsible;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Rung;

/** Findings made by hand. */
final class SomeFindings {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private SomeFindings() {}

    static Finding of(String caseNumber, String rule, Rung... rungs) {
        return of(caseNumber, RuleHeader.of(rule, Bilingual.same(rule)), rungs);
    }

    static Finding proposed(String caseNumber, Rung... rungs) {
        RuleHeader header =
                new RuleHeader(
                        "proposed",
                        1,
                        LocalDate.of(2004, 7, 1),
                        null,
                        RuleHeader.Reach.NEW_TRIGGERS,
                        BreachClass.REFUSAL,
                        RuleHeader.Confirmation.BY_A_PERSON,
                        Bilingual.same("proposed"),
                        Bilingual.same("proposed"),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        null);
        return of(caseNumber, header, rungs);
    }

    private static Finding of(String caseNumber, RuleHeader header, Rung... rungs) {
        return new Finding(
                new FindingId(caseNumber, header.id(), "m-1", 1),
                header,
                List.of(rungs),
                List.of(new EventRef("m-1", 1, "accept", 0, rungs[0].aroseAtMillis())),
                List.of(new Responsible(Link.ACCEPTANCE, Actor.ofPerson("周芳"))),
                "");
    }

    static Rung firm(Level level, LocalDate on) {
        return Rung.at(level, at(on));
    }

    static Rung lifted(Level level, LocalDate on) {
        return new Rung(level, at(on), Rung.NONE, at(on.plusDays(1)), false);
    }

    static Rung provisional(Level level, LocalDate on) {
        return new Rung(level, at(on), Rung.NONE, Rung.NONE, true);
    }

    /** A rung whose due date was the end of the day before. */
    static Rung after(Level level, LocalDate on) {
        return new Rung(level, at(on), at(on) - 1, Rung.NONE, false);
    }

    static long at(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toEpochMilli();
    }
}
