package org.mingjing.app.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A local account.
 *
 * @param username by which one signs in
 * @param name how the screens call it; may be empty
 * @param person under which name the person acts in cases; empty when they do not
 * @param department where that person works; may be empty
 * @param closedAt when it was closed; null while it is open
 */
public record Account(
        String username,
        String name,
        Role role,
        String person,
        String department,
        @Nullable Instant closedAt) {
    private static final String USERNAME = "[\\p{L}\\p{N}._-]{1,60}";
    private static final int LONGEST = 100;

    /** Whether nobody can sign in with it. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether it may be kept: handlers work for somebody, and no text is too long. */
    public boolean isFit() {
        return username.matches(USERNAME)
                && isShort(name)
                && isShort(person)
                && isShort(department)
                && (role != Role.HANDLER || !(person.isBlank() || department.isBlank()));
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
