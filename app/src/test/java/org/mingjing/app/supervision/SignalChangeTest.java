package org.mingjing.app.supervision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every way in which a signal goes from one standing to another. */
class SignalChangeTest {
    private static final String WARNING = "WARNING@1000 due=999";
    private static final String CLIMBED = "WARNING@1000 due=999;YELLOW@2000 due=1999";
    private static final String LIFTED = "WARNING@1000 due=999 lifted=1500";
    private static final String MOVED = "WARNING@1200 due=1199";
    private static final String CAUSE = "m7 v2";

    private static StoredSignal signal(long id, Standing standing, String rungs) {
        return new StoredSignal(
                id,
                new SignalKey(1, "XK-42", "m1", 1),
                1,
                standing,
                RungsText.parse(rungs),
                "",
                "",
                "");
    }

    private static StoredSignal known(Standing standing) {
        return signal(5, standing, WARNING);
    }

    private static StoredSignal found(Standing standing, String rungs) {
        return signal(0, standing, rungs);
    }

    private static SignalChange change(StoredSignal known, StoredSignal found) {
        return requireNonNull(SignalChange.of(known, found, CAUSE));
    }

    @Test
    void isRaisedWhenItIsNew() {
        SignalChange change =
                requireNonNull(SignalChange.of(null, found(Standing.STANDING, WARNING), CAUSE));

        assertThat(change.kind()).isEqualTo(ChangeKind.RAISED);
        assertThat(change.cause()).isEqualTo(CAUSE);
        assertThat(change.person()).isEmpty();
    }

    @Test
    void isProposedWhenAPersonMustConfirmIt() {
        SignalChange change =
                requireNonNull(SignalChange.of(null, found(Standing.PROPOSED, WARNING), CAUSE));

        assertThat(change.kind()).isEqualTo(ChangeKind.PROPOSED);
    }

    @Test
    void isAmendedWhenAnEarlierRungMovedBesides() {
        String moved = MOVED + ";YELLOW@2000 due=1999";
        String lifted = LIFTED + ";YELLOW@2000 due=1999";

        assertThat(change(known(Standing.STANDING), found(Standing.STANDING, moved)).kind())
                .isEqualTo(ChangeKind.AMENDED);
        assertThat(change(known(Standing.STANDING), found(Standing.STANDING, lifted)).kind())
                .isEqualTo(ChangeKind.AMENDED);
    }

    @Test
    void changesNothingWhenTheSameIsFoundAgain() {
        assertThat(
                        SignalChange.of(
                                known(Standing.STANDING), found(Standing.STANDING, WARNING), CAUSE))
                .isNull();
    }

    @Test
    void climbsWhenAGraverRungIsReached() {
        SignalChange change = change(known(Standing.STANDING), found(Standing.STANDING, CLIMBED));

        assertThat(change.kind()).isEqualTo(ChangeKind.CLIMBED);
        assertThat(change.signal().id()).isEqualTo(5);
    }

    @Test
    void isLiftedWhenItsDueDateMovedAway() {
        SignalChange change = change(known(Standing.STANDING), found(Standing.LIFTED, LIFTED));

        assertThat(change.kind()).isEqualTo(ChangeKind.LIFTED);
        assertThat(change.signal().standing()).isEqualTo(Standing.LIFTED);
    }

    @Test
    void isAmendedWhenItIsReckonedOtherwise() {
        SignalChange change = change(known(Standing.STANDING), found(Standing.STANDING, MOVED));

        assertThat(change.kind()).isEqualTo(ChangeKind.AMENDED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"WITHDRAWN", "REVOKED"})
    void isWithdrawnWithItsCauseWhenItIsNotFoundAgainHoweverItStood(Standing standing) {
        SignalChange change = requireNonNull(SignalChange.gone(known(standing), CAUSE));

        assertThat(change.kind()).isEqualTo(ChangeKind.WITHDRAWN);
        assertThat(change.signal().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(change.cause()).isEqualTo(CAUSE);
    }

    @Test
    void isWithdrawnOnce() {
        assertThat(SignalChange.gone(known(Standing.WITHDRAWN), CAUSE)).isNull();
    }

    @Test
    void isRaisedAgainWhenItComesBack() {
        SignalChange change = change(known(Standing.WITHDRAWN), found(Standing.STANDING, WARNING));

        assertThat(change.kind()).isEqualTo(ChangeKind.RAISED);
        assertThat(change.signal().standing()).isEqualTo(Standing.STANDING);
    }

    @Test
    void isProposedAgainWhenItComesBackUnconfirmed() {
        SignalChange change = change(known(Standing.WITHDRAWN), found(Standing.PROPOSED, WARNING));

        assertThat(change.kind()).isEqualTo(ChangeKind.PROPOSED);
    }

    @Test
    void staysConfirmedWhenItIsFoundAgain() {
        assertThat(
                        SignalChange.of(
                                known(Standing.STANDING), found(Standing.PROPOSED, WARNING), CAUSE))
                .isNull();
    }

    @Test
    void staysConfirmedWhenItIsAmended() {
        SignalChange change = change(known(Standing.STANDING), found(Standing.PROPOSED, MOVED));

        assertThat(change.signal().standing()).isEqualTo(Standing.STANDING);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "STANDING"})
    void staysRevokedWhenItIsFoundAgain(Standing found) {
        assertThat(SignalChange.of(known(Standing.REVOKED), found(found, WARNING), CAUSE)).isNull();
    }

    @Test
    void staysRevokedWhenItClimbs() {
        SignalChange change = change(known(Standing.REVOKED), found(Standing.STANDING, CLIMBED));

        assertThat(change.kind()).isEqualTo(ChangeKind.AMENDED);
        assertThat(change.signal().standing()).isEqualTo(Standing.REVOKED);
    }

    @Test
    void staysRevokedWhenItIsNotFoundAgain() {
        assertThat(SignalChange.gone(known(Standing.REVOKED), CAUSE)).isNull();
    }
}
