package org.mingjing.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;

class ProgressTest {
    private static final long MON_2026_03_02 = Instant.parse("2026-03-02T02:00:00Z").toEpochMilli();
    private static final long DAY = 86_400_000;

    /** A case of some activities, one a day. */
    private static CaseFiles.Builder of(RulePack pack, String activities) {
        CaseFiles.Builder files = CaseFiles.builder(pack.vocabulary(), pack.calendar().id());
        int caseFile = files.caseFile("K-1");
        long at = MON_2026_03_02;
        for (String activity : activities.split(" ", -1)) {
            files.add(
                    caseFile,
                    files.draft()
                            .clear()
                            .activity(pack.vocabulary().activity(activity))
                            .occurredAt(at)
                            .receivedAt(at)
                            .message(activity + at));
            at += DAY;
        }
        return files;
    }

    private static long finished(RulePack pack, CaseFile file, long asOf) {
        return Progress.of(file, asOf, pack.procedure().end(), pack.calendar().zone()).finishedAt();
    }

    @ParameterizedTest
    @CsvSource({
        "cn-licensing, apply accept decide close deliver, 3",
        "cn-licensing, apply refuse-acceptance, 1",
        "cn-licensing, apply accept withdraw close, 2",
        "it-road-fines, create-fine send-fine payment, 2",
        "it-road-fines, create-fine send-fine notify add-penalty collection, 4",
        "nl-building-permit, apply suspend publish-decision objection, 2",
        "nl-permit-receipt, apply confirm-receipt close, 2"
    })
    void aCaseIsFinishedByTheFirstActThatEndsItInItsPack(String id, String activities, int day) {
        RulePack pack = RulePacks.load(id);

        assertThat(finished(pack, of(pack, activities).build().get(0), Long.MAX_VALUE))
                .isEqualTo(MON_2026_03_02 + day * DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "cn-licensing, apply accept decide deliver",
        "it-road-fines, create-fine send-fine notify add-penalty appeal-sent",
        "nl-building-permit, apply suspend resume refusal-grounds",
        "nl-permit-receipt, apply confirm-receipt"
    })
    void aCaseIsInHandUntilThen(String id, String activities) {
        RulePack pack = RulePacks.load(id);

        assertThat(finished(pack, of(pack, activities).build().get(0), Long.MAX_VALUE))
                .isEqualTo(CaseJudge.NO_REVIEW);
    }

    @Test
    void aCaseIsFinishedOnTheDayThatItTellsItself() {
        RulePack pack = RulePacks.load("nl-building-permit");
        Vocabulary words = pack.vocabulary();
        CaseFiles.Builder files = of(pack, "apply suspend");
        files.attributes(
                files.caseFile("K-1"),
                files.draft().clear().date(words.attribute("end_date"), LocalDate.of(2026, 3, 9)));
        CaseFile file = files.build().get(0);
        long mon_2026_03_09 = Instant.parse("2026-03-08T23:00:00Z").toEpochMilli();

        assertThat(finished(pack, file, mon_2026_03_09 - 1)).isEqualTo(CaseJudge.NO_REVIEW);
        assertThat(finished(pack, file, mon_2026_03_09)).isEqualTo(mon_2026_03_09);
    }

    @Test
    void anActDatedInTheFutureCountsWhenItsTimeHasCome() {
        RulePack pack = RulePacks.load("cn-licensing");
        CaseFiles.Builder files = of(pack, "apply accept");
        long ahead = MON_2026_03_02 + 30 * DAY;
        files.add(
                files.caseFile("K-1"),
                files.draft()
                        .clear()
                        .activity(pack.vocabulary().activity("close"))
                        .occurredAt(ahead)
                        .receivedAt(MON_2026_03_02 + DAY)
                        .message("close"));
        CaseFile file = files.build().get(0);

        assertThat(progress(pack, file, ahead - 1).activity()).isEqualTo("accept");
        assertThat(progress(pack, file, ahead - 1).lastAt()).isEqualTo(MON_2026_03_02 + DAY);
        assertThat(progress(pack, file, ahead - 1).finishedAt()).isEqualTo(CaseJudge.NO_REVIEW);
        assertThat(progress(pack, file, ahead).finishedAt()).isEqualTo(ahead);
    }

    private static Progress progress(RulePack pack, CaseFile file, long asOf) {
        return Progress.of(file, asOf, pack.procedure().end(), pack.calendar().zone());
    }
}
