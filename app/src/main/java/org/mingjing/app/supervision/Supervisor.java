package org.mingjing.app.supervision;

/**
 * A supervisor 监察员 who decides.
 *
 * @param account with which they signed in: two supervisors are two accounts
 * @param shownAs how they are called on the screens, never blank
 * @param hand who they are in cases; of an empty person when they handle none
 */
public record Supervisor(String account, String shownAs, Hand hand) {
    public Supervisor {
        if (account.isBlank() || shownAs.isBlank()) {
            throw new IllegalArgumentException("a decision is somebody's");
        }
    }
}
