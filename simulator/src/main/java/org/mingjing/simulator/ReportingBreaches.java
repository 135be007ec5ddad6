package org.mingjing.simulator;

/** How honestly and how soon it was told: G-01, G-02, G-05c, G-08. */
final class ReportingBreaches {
    private static final long ALLOWED_LAG = 15 * WallTime.MINUTE;
    private static final long TOGETHER = 10 * WallTime.MINUTE;
    private static final long TOLERANCE = 5 * WallTime.MINUTE;

    private final Told told;
    private final Breaches found;

    private ReportingBreaches(Told told, Breaches found) {
        this.told = told;
        this.found = found;
    }

    static void find(Told told, Breaches found) {
        ReportingBreaches breaches = new ReportingBreaches(told, found);
        for (Message message : told.acts()) {
            breaches.lag(message);
            breaches.future(message);
        }
        breaches.together();
        for (Message message : told.planned().messages()) {
            breaches.changed(message);
        }
    }

    /** A corrected message was reported when its first version was received. */
    private void lag(Message message) {
        long received = told.firstReceived(message);
        found.late("G-01", Level.NOTICE, message.occurredAt() + ALLOWED_LAG + 1, received);
        int oneDayLater = told.calendar().plus(message.day(), 1);
        found.late("G-01", Level.YELLOW, WallTime.startOf(oneDayLater + 1), received);
    }

    private void future(Message message) {
        if (message.occurredAt() > message.receivedAt() + TOLERANCE) {
            found.add("G-05c", Level.YELLOW, message.occurredAt());
        }
    }

    private void together() {
        int accept = told.first(Act.ACCEPT);
        int close = told.first(Act.CLOSE);
        if (!told.isOf(CaseType.PROMISED) || accept == Told.NONE || close == Told.NONE) {
            return;
        }
        Message one = told.act(accept);
        Message other = told.act(close);
        boolean apart = Math.abs(other.occurredAt() - one.occurredAt()) > TOGETHER;
        boolean toldTogether = Math.abs(other.receivedAt() - one.receivedAt()) <= TOGETHER;
        if ((apart && toldTogether) || one.receivedAt() > other.occurredAt()) {
            found.add("G-02", Level.YELLOW, Math.max(one.receivedAt(), other.receivedAt()));
        }
    }

    /** Another time told once there was a card. */
    private void changed(Message message) {
        if (message.version() < 2 || message.receivedAt() > told.asOf()) {
            return;
        }
        boolean moved =
                told.planned().messages().stream()
                        .filter(earlier -> earlier.number() == message.number())
                        .filter(earlier -> earlier.version() == message.version() - 1)
                        .anyMatch(earlier -> earlier.occurredAt() != message.occurredAt());
        Told before = new Told(told.planned(), told.calendar(), message.receivedAt() - 1);
        if (moved && Judge.timeLimits(before).stream().anyMatch(Breach::isStandingCard)) {
            found.add("G-08", Level.YELLOW, message.receivedAt());
        }
    }
}
