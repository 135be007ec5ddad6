package org.mingjing.app.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The local accounts. */
@Component
public class Accounts implements UserDetailsService {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Opens an account, or gives one another password and role. */
    public void open(
            String username, String password, Role role, String person, String department) {
        jdbc.sql(
                        """
                        insert into identity.account (username, password_hash, role, person,
                            department, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (username) do update set password_hash = excluded.password_hash,
                            role = excluded.role, person = excluded.person,
                            department = excluded.department
                        """)
                .params(
                        username,
                        passwords.encode(password),
                        role.name(),
                        person,
                        department,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from identity.account").query(Long.class).single() == 0;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return jdbc.sql(
                        """
                        select password_hash, role, person, department
                        from identity.account
                        where username = ?
                        """)
                .param(username)
                .query(
                        (rows, row) ->
                                new SignedIn(
                                        username,
                                        rows.getString(1),
                                        Role.valueOf(rows.getString(2)),
                                        rows.getString(3),
                                        rows.getString(4)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
