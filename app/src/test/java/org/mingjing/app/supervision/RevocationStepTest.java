package org.mingjing.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may take which step, and how a signal stands then. */
class RevocationStepTest {
    private static final long REQUEST = 7;
    private static final Supervisor ONE = supervisor("one");
    private static final Supervisor OTHER = supervisor("other");
    private static final RevocationRequest OPEN =
            new RevocationRequest(
                    REQUEST,
                    RevocationGround.SYSTEM_FAULT,
                    "停电",
                    ONE.account(),
                    ONE.shownAs(),
                    Instant.parse("2026-03-02T02:00:00Z"));

    /** All are called alike: who is who is told by the account. */
    private static Supervisor supervisor(String account) {
        return new Supervisor(account, "周芳", new Hand("", ""));
    }

    private static RevocationStep ask(Supervisor by) {
        return RevocationStep.ask(by, RevocationGround.MISJUDGED, "第 7 号");
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("agree", (request, by) -> RevocationStep.agree(request, by, "")),
                answer("decline", (request, by) -> RevocationStep.decline(request, by, "不实")),
                answer("take back", (request, by) -> RevocationStep.takeBack(request, by, "")));
    }

    private static Arguments answer(
            String name, BiFunction<Long, Supervisor, RevocationStep> step) {
        return Arguments.of(name, step);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "STANDING", "LIFTED"})
    void isAskedForAndTheSignalStandsAsBefore(Standing standing) {
        assertThat(ask(ONE).on(standing, null)).isEqualTo(Decision.TAKEN);
        assertThat(ask(ONE).standing(standing)).isEqualTo(standing);
        assertThat(ask(ONE).kind()).isEqualTo(ChangeKind.REVOCATION_ASKED);
        assertThat(ask(ONE).isAwaiting()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "REVOKED"})
    void isNotAskedForWhatIsTakenBackAlready(Standing standing) {
        assertThat(ask(ONE).on(standing, null)).isEqualTo(Decision.STANDS_OTHERWISE);
    }

    @Test
    void isAskedForOnceAtATime() {
        assertThat(ask(ONE).on(Standing.STANDING, OPEN)).isEqualTo(Decision.ALREADY_ASKED);
        assertThat(ask(OTHER).on(Standing.STANDING, OPEN)).isEqualTo(Decision.ALREADY_ASKED);
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(
                        RevocationStep.agree(REQUEST, OTHER, ""),
                        Standing.STANDING,
                        Standing.REVOKED,
                        ChangeKind.REVOKED),
                Arguments.of(
                        RevocationStep.decline(REQUEST, OTHER, "不是系统故障"),
                        Standing.PROPOSED,
                        Standing.PROPOSED,
                        ChangeKind.REVOCATION_DECLINED),
                Arguments.of(
                        RevocationStep.takeBack(REQUEST, ONE, ""),
                        Standing.STANDING,
                        Standing.STANDING,
                        ChangeKind.REVOCATION_TAKEN_BACK));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("ends")
    void endsTheRequestAndRevokesOnlyWhenAnotherOneAgrees(
            RevocationStep step, Standing before, Standing after, ChangeKind kind) {
        assertThat(step.on(before, OPEN)).isEqualTo(Decision.TAKEN);
        assertThat(step.standing(before)).isEqualTo(after);
        assertThat(step.kind()).isEqualTo(kind);
        assertThat(step.isAwaiting()).isFalse();
    }

    @Test
    void isNotDecidedByWhoAskedWhateverTheyAreCalled() {
        assertThat(RevocationStep.agree(REQUEST, ONE, "").on(Standing.STANDING, OPEN))
                .isEqualTo(Decision.OWN_REQUEST);
        assertThat(RevocationStep.decline(REQUEST, ONE, "不实").on(Standing.STANDING, OPEN))
                .isEqualTo(Decision.OWN_REQUEST);
    }

    @Test
    void isNotTakenBackByAnotherOne() {
        assertThat(RevocationStep.takeBack(REQUEST, OTHER, "").on(Standing.STANDING, OPEN))
                .isEqualTo(Decision.REQUEST_OF_OTHERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void isDecidedOnTheRequestThatWasRead(
            String name, BiFunction<Long, Supervisor, RevocationStep> step) {
        assertThat(step.apply(REQUEST - 1, OTHER).on(Standing.STANDING, OPEN))
                .isEqualTo(Decision.REQUEST_ENDED);
        assertThat(step.apply(REQUEST, OTHER).on(Standing.STANDING, null))
                .isEqualTo(Decision.REQUEST_ENDED);
        assertThat(step.apply(REQUEST, OTHER).on(Standing.WITHDRAWN, null))
                .isEqualTo(Decision.STANDS_OTHERWISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void isAskedForAndDeclinedForAReason(String blank) {
        assertThatThrownBy(() -> RevocationStep.ask(ONE, RevocationGround.FORCE_MAJEURE, blank))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RevocationStep.decline(REQUEST, ONE, blank))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isSomebodys() {
        Hand nobody = new Hand("", "");

        assertThatThrownBy(() -> new Supervisor(" ", "周芳", nobody))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Supervisor("one", "", nobody))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
