package org.mingjing.app.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Link;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;

/** Which act stands for each of the five links. */
class LinksTrackTest {
    private static final RulePack PACK = RulePacks.load("cn-licensing");
    private static final Instant MON_2026_03_02 = Instant.parse("2026-03-02T02:00:00Z");

    private static String actOf(Link link, String... activities) {
        CaseFiles.Builder files = CaseFiles.builder(PACK.vocabulary(), PACK.calendar().id());
        int index = files.caseFile("A-1");
        EventDraft draft = files.draft();
        for (int i = 0; i < activities.length; i++) {
            draft.clear()
                    .message("m" + i)
                    .activity(PACK.vocabulary().activity(activities[i]))
                    .occurredAt(MON_2026_03_02.plusSeconds(i));
            files.add(index, draft);
        }
        CaseFile file = files.build().get(index);
        List<Integer> positions = IntStream.range(0, activities.length).boxed().toList();
        int position = LinksTrack.standsFor(link, file, positions);
        return position < 0 ? "none" : file.event(position).activity().id();
    }

    @Test
    void isTheOneThatBearsTheNameOfTheLink() {
        String[] acts = {
            "apply",
            "accept",
            "issue-receipt",
            "undertake",
            "review",
            "tell-hearing-right",
            "approve",
            "decide",
            "close",
            "deliver"
        };
        assertThat(List.of(Link.values()))
                .extracting(link -> actOf(link, acts))
                .containsExactly("accept", "undertake", "review", "approve", "close");
    }

    @Test
    void isTheLastOneOfTheLinkWhereNoneBearsItsName() {
        assertThat(actOf(Link.ACCEPTANCE, "apply", "refuse-acceptance"))
                .isEqualTo("refuse-acceptance");
        assertThat(actOf(Link.APPROVAL, "accept", "extend", "refuse")).isEqualTo("refuse");
    }

    @Test
    void isNoneBeforeTheLinkBegins() {
        assertThat(actOf(Link.REVIEW, "apply", "accept")).isEqualTo("none");
    }
}
