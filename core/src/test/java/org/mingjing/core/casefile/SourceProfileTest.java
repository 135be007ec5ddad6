package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceProfileTest {
    private static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("apply", Bilingual.same("apply"), null)
                    .activity("accept", Bilingual.same("accept"), null)
                    .attribute("approver", AttributeType.TEXT, Bilingual.same("approver"))
                    .attribute("reason", AttributeType.TEXT, Bilingual.same("reason"))
                    .build();

    @Test
    void tellsWhatIsNotSent() {
        SourceProfile profile =
                new SourceProfile(
                        Set.of(WORDS.attribute("approver")),
                        Set.of(WORDS.activity("accept")),
                        Set.of(WORDS.activity("apply")),
                        Map.of());

        assertThat(profile.isComplete()).isFalse();
        assertThat(profile.sends(WORDS.attribute("approver"))).isFalse();
        assertThat(profile.sends(WORDS.attribute("reason"))).isTrue();
        assertThat(profile.sends(WORDS.activity("accept"))).isFalse();
        assertThat(profile.sends(WORDS.activity("apply"))).isTrue();
        assertThat(profile.untold()).isEqualTo(WORDS.mask("accept"));
        assertThat(profile.toldLate()).isEqualTo(WORDS.mask("apply"));
    }

    @Test
    void tellsWhichActivitiesComeWithoutSomeData() {
        SourceProfile profile =
                new SourceProfile(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Map.of(
                                WORDS.activity("apply"), Set.of(WORDS.attribute("reason")),
                                WORDS.activity("accept"), Set.of(WORDS.attribute("approver"))));

        assertThat(profile.toldWithout(Set.of(WORDS.attribute("reason"))))
                .isEqualTo(WORDS.mask("apply"));
        assertThat(
                        profile.toldWithout(
                                Set.of(WORDS.attribute("reason"), WORDS.attribute("approver"))))
                .isEqualTo(WORDS.mask("apply", "accept"));
        assertThat(profile.toldWithout(Set.of())).isZero();
    }

    @Test
    void lacksNothingWhenComplete() {
        assertThat(SourceProfile.COMPLETE.isComplete()).isTrue();
        assertThat(SourceProfile.COMPLETE.untold()).isZero();
        assertThat(SourceProfile.COMPLETE.toldLate()).isZero();
    }
}
