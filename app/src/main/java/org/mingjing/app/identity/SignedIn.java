package org.mingjing.app.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who is signed in: an account with the person it belongs to. */
public final class SignedIn extends User {
    private static final long serialVersionUID = 2L;

    private final Role role;
    private final String name;
    private final String person;
    private final String department;

    /**
     * @param isWaiting whether too many tried to sign in with it
     */
    SignedIn(Account account, String hash, boolean isWaiting) {
        super(
                account.username(),
                hash,
                !account.isClosed(),
                true,
                true,
                !isWaiting,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
        this.role = account.role();
        this.name = account.name();
        this.person = account.person();
        this.department = account.department();
    }

    public Role role() {
        return role;
    }

    /** The name under which the person acts in cases; empty when they do not. */
    public String person() {
        return person;
    }

    /** The person's department; empty when they belong to none. */
    public String department() {
        return department;
    }

    /** Whether the account is of who handles cases. */
    public boolean isHandler() {
        return role == Role.HANDLER;
    }

    /** Whether the account decides about signals. */
    public boolean isSupervisor() {
        return role == Role.SUPERVISOR;
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** How the person is called on the screen. */
    public String shownAs() {
        if (!name.isEmpty()) {
            return name;
        }
        return person.isEmpty() ? getUsername() : person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
