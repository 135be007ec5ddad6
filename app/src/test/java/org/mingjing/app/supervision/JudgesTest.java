package org.mingjing.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.app.rulebook.Law;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.rulepack.PackFiles;
import org.mingjing.rulepack.RulePack;

/** A judge goes from hand to hand, and never to two at once. */
class JudgesTest {
    private static final PackFiles FILES = PackFiles.of("it-road-fines");
    private static final RulePack PACK = FILES.pack();
    private static final Law FIRST = law(1);
    private static final Law SECOND = law(2);
    private static final ServiceItems ITEMS = ServiceItems.NONE;
    private static final ServiceItems OTHER_ITEMS = ServiceItems.of(List.of(item()));
    private static final CaseFile CASE = aCase();

    private final Judges judges = new Judges(2);

    private static Law law(long id) {
        return new Law(id, FILES, PACK, Calendars.of(PACK.calendar()));
    }

    private static ServiceItem item() {
        return ServiceItem.builder("A-1", 1)
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .name(Bilingual.same("item"))
                .department("department")
                .caseType(CaseType.PROMISED)
                .build();
    }

    private static CaseFile aCase() {
        CaseFiles.Builder files = CaseFiles.builder(PACK.vocabulary(), PACK.calendar().id());
        files.caseFile("C-1");
        return files.build().get(0);
    }

    private Judges.Lent lend() {
        return judges.lend(FIRST, ITEMS, CASE);
    }

    @Test
    void lendsTheOneThatWasTakenBack() {
        Judges.Lent lent = lend();
        judges.takeBack(lent);

        assertThat(lend()).isSameAs(lent);
    }

    @Test
    void lendsNoneToTwo() {
        Judges.Lent lent = lend();
        Judges.Lent other = lend();

        assertThat(other.judge()).isNotSameAs(lent.judge());
    }

    @Test
    void keepsNoMoreThanCanBeAtWork() {
        List<Judges.Lent> lent = List.of(lend(), lend(), lend());
        lent.forEach(judges::takeBack);

        assertThat(List.of(lend(), lend(), lend())).filteredOn(lent::contains).hasSize(2);
    }

    @Test
    void hasOthersForAnotherLaw() {
        Judges.Lent lent = lend();
        judges.takeBack(lent);

        Judges.Lent other = judges.lend(SECOND, ITEMS, CASE);

        assertThat(other.judge()).isNotSameAs(lent.judge());
        assertThat(other.judge().rulebook()).isSameAs(SECOND.rulebook());
    }

    @Test
    void hasOthersForAnotherListOfItems() {
        Judges.Lent lent = lend();
        judges.takeBack(lent);

        assertThat(judges.lend(FIRST, OTHER_ITEMS, CASE).judge()).isNotSameAs(lent.judge());
    }

    @Test
    void letsThoseGoThatJudgeByWhatHoldsNoLonger() {
        Judges.Lent lent = lend();
        judges.takeBack(lent);
        judges.takeBack(judges.lend(SECOND, ITEMS, CASE));

        assertThat(lend()).isNotSameAs(lent);
    }
}
