package org.mingjing.app.supervision;

import org.jspecify.annotations.Nullable;

/**
 * A step by which supervisors revoke 撤销 a signal or a pattern: one asks for it, another one agrees
 * or declines, and who asked may take the request back. Until somebody agreed it stands and counts
 * as before.
 *
 * @param request the request that is answered; 0 for a step that makes one
 * @param by who takes the step
 * @param ground on which it is asked for; null in an answer
 * @param text what the request rests on, why it is declined, or a remark
 */
public record RevocationStep(
        Act act, long request, Supervisor by, @Nullable RevocationGround ground, String text) {
    private static final long NONE_YET = 0;

    /** What is done. */
    enum Act {
        ASK(ChangeKind.REVOCATION_ASKED),
        AGREE(ChangeKind.REVOKED),
        DECLINE(ChangeKind.REVOCATION_DECLINED),
        TAKE_BACK(ChangeKind.REVOCATION_TAKEN_BACK);

        private final ChangeKind kind;

        Act(ChangeKind kind) {
            this.kind = kind;
        }
    }

    public RevocationStep {
        if (text.isBlank() && (act == Act.ASK || act == Act.DECLINE)) {
            throw new IllegalArgumentException("whoever asks or declines says why");
        }
        if ((act == Act.ASK) != (ground != null)) {
            throw new IllegalArgumentException("the ground is told by who asks");
        }
    }

    /**
     * Asks for it.
     *
     * @param reason what it rests on, as evidence or the number of a document; never blank
     */
    public static RevocationStep ask(Supervisor by, RevocationGround ground, String reason) {
        return new RevocationStep(Act.ASK, NONE_YET, by, ground, reason);
    }

    /** Agrees to a request of another supervisor. */
    public static RevocationStep agree(long request, Supervisor by, String remark) {
        return new RevocationStep(Act.AGREE, request, by, null, remark);
    }

    /**
     * Declines a request of another supervisor.
     *
     * @param reason never blank
     */
    public static RevocationStep decline(long request, Supervisor by, String reason) {
        return new RevocationStep(Act.DECLINE, request, by, null, reason);
    }

    /** Takes one's own request back. */
    public static RevocationStep takeBack(long request, Supervisor by, String remark) {
        return new RevocationStep(Act.TAKE_BACK, request, by, null, remark);
    }

    /**
     * What comes of it.
     *
     * @param open the request that awaits a second person; null when there is none
     */
    Decision on(Standing standing, @Nullable RevocationRequest open) {
        if (!standing.isRevocable()) {
            return Decision.STANDS_OTHERWISE;
        }
        if (act == Act.ASK) {
            return open == null ? Decision.TAKEN : Decision.ALREADY_ASKED;
        }
        if (open == null || open.id() != request) {
            return Decision.REQUEST_ENDED;
        }
        boolean isOwn = open.isBy(by.account());
        if (act == Act.TAKE_BACK) {
            return isOwn ? Decision.TAKEN : Decision.REQUEST_OF_OTHERS;
        }
        return isOwn ? Decision.OWN_REQUEST : Decision.TAKEN;
    }

    /** Whether it is not for who handled the case; to take a request back is for who made it. */
    boolean isForOthersThanHandlers() {
        return act != Act.TAKE_BACK;
    }

    ChangeKind kind() {
        return act.kind;
    }

    /** How what stood so stands then. */
    Standing standing(Standing before) {
        return act == Act.AGREE ? Standing.REVOKED : before;
    }

    /** Whether a second person is awaited then. */
    boolean isAwaiting() {
        return act == Act.ASK;
    }
}
