package org.mingjing.core.rule;

import org.mingjing.core.casefile.CaseFile;

/**
 * Changed after a signal 改数: a new version moves the time of a message although a time limit had
 * given the case a card before it was received. The finding arises when the new version is
 * received.
 */
public final class ChangedAfterSignal extends Rule {
    private final Level level;

    /**
     * @param activities mask of the activities whose time may not be moved
     */
    public ChangedAfterSignal(RuleHeader header, Level level, long activities) {
        super(header, activities);
        this.level = level;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    public boolean looksAtOthers() {
        return true;
    }

    @Override
    boolean foresee(Foresight ahead) {
        ahead.untilVersioned();
        return true;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        for (int event = facts.firstOf(triggers(), 0);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            int position = facts.position(event);
            CaseFile file = facts.file();
            if (!file.isVersioned(position)) {
                continue;
            }
            long received = file.receivedAt(position);
            if (findings.takesUp(event)
                    && movesTheTime(file, position)
                    && findings.hadCardBefore(received)) {
                findings.found(level, received, event, -1, "");
            }
        }
    }

    /** Whether the version right before this one told another time. */
    private static boolean movesTheTime(CaseFile file, int position) {
        int before = -1;
        for (int other = 0; other < file.eventCount(); other++) {
            if (file.isSameMessage(position, other)
                    && file.version(other) < file.version(position)
                    && (before < 0 || file.version(other) > file.version(before))) {
                before = other;
            }
        }
        return before >= 0 && file.occurredAt(before) != file.occurredAt(position);
    }
}
