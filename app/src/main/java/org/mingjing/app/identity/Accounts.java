package org.mingjing.app.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local accounts: opened, changed, closed and never deleted, with what happened to them. */
@Component
public class Accounts implements UserDetailsService {
    private static final String COLUMNS =
            """
            select username, name, role, person, department, closed_at, password_hash
            from identity.account
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final FailedSignIns failed;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, FailedSignIns failed, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.failed = failed;
        this.clock = clock;
    }

    /** Opens an account with a password that was agreed on, unless there is one of that name. */
    @Transactional
    public void open(
            String username, String password, Role role, String person, String department) {
        create(new Account(username, "", role, person, department, null), password, "");
    }

    /**
     * Opens an account.
     *
     * @return its password, which is told only now; null when there is an account of that name
     */
    @Transactional
    public @Nullable String create(Account account, String byWhom) {
        String password = Passwords.random();
        return create(account, password, byWhom) ? password : null;
    }

    private boolean create(Account account, String password, String byWhom) {
        boolean isNew =
                jdbc.sql(
                                        """
                                        insert into identity.account (username, name, password_hash,
                                            role, person, department, created_at)
                                        values (?, ?, ?, ?, ?, ?, ?)
                                        on conflict (username) do nothing
                                        """)
                                .params(
                                        account.username(),
                                        account.name(),
                                        passwords.encode(password),
                                        account.role().name(),
                                        account.person(),
                                        account.department(),
                                        instant())
                                .update()
                        == 1;
        if (isNew) {
            tell(
                    account.username(),
                    AccountChange.Kind.CREATED,
                    byWhom,
                    account.role(),
                    detail(account));
        }
        return isNew;
    }

    /**
     * Gives an account another name, role, person or department; who is signed in is signed out.
     */
    @Transactional
    public void change(Account account, String byWhom) {
        int changed =
                jdbc.sql(
                                """
                                update identity.account
                                set name = ?, role = ?, person = ?, department = ?
                                where username = ?
                                """)
                        .params(
                                account.name(),
                                account.role().name(),
                                account.person(),
                                account.department(),
                                account.username())
                        .update();
        if (changed == 1) {
            tell(
                    account.username(),
                    AccountChange.Kind.CHANGED,
                    byWhom,
                    account.role(),
                    detail(account));
            signOut(account.username());
        }
    }

    private static String detail(Account account) {
        return Stream.of(account.name(), account.person(), account.department())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /**
     * Gives an account another password, made by chance.
     *
     * @return the password, which is told only now; null when there is no such account
     */
    @Transactional
    public @Nullable String reset(String username, String byWhom) {
        String password = Passwords.random();
        if (!set(username, password)) {
            return null;
        }
        tell(username, AccountChange.Kind.PASSWORD_RESET, byWhom, null, "");
        failed.forget(username);
        signOut(username);
        return password;
    }

    /** Whether a password is long enough, and not too long. */
    public static boolean isFit(String password) {
        return Passwords.isFit(password);
    }

    /** Gives the own account another password; false when the present one is not that. */
    @Transactional
    public boolean changePassword(String username, String present, String next) {
        String hash = loadUserByUsername(username).getPassword();
        if (hash == null || !passwords.matches(present, hash) || !set(username, next)) {
            return false;
        }
        tell(username, AccountChange.Kind.PASSWORD_CHANGED, username, null, "");
        signOut(username);
        return true;
    }

    private boolean set(String username, String password) {
        return jdbc.sql("update identity.account set password_hash = ? where username = ?")
                        .params(passwords.encode(password), username)
                        .update()
                == 1;
    }

    /** Lets nobody sign in with an account any more; who is signed in is signed out. */
    @Transactional
    public void close(String username, String byWhom) {
        int closed =
                jdbc.sql(
                                """
                                update identity.account set closed_at = ?
                                where username = ? and closed_at is null
                                """)
                        .params(instant(), username)
                        .update();
        if (closed == 1) {
            tell(username, AccountChange.Kind.CLOSED, byWhom, null, "");
            signOut(username);
        }
    }

    @Transactional
    public void reopen(String username, String byWhom) {
        int opened =
                jdbc.sql(
                                """
                                update identity.account set closed_at = null
                                where username = ? and closed_at is not null
                                """)
                        .param(username)
                        .update();
        if (opened == 1) {
            tell(username, AccountChange.Kind.REOPENED, byWhom, null, "");
        }
    }

    private void signOut(String username) {
        jdbc.sql("delete from identity.session where principal_name = ?").param(username).update();
    }

    private void tell(
            String username,
            AccountChange.Kind kind,
            String byWhom,
            @Nullable Role role,
            String detail) {
        jdbc.sql(
                        """
                        insert into identity.account_change
                            (at, username, kind, by_whom, role, detail)
                        values (:at, :username, :kind, :byWhom, :role, :detail)
                        """)
                .param("at", instant())
                .param("username", username)
                .param("kind", kind.name())
                .param("byWhom", byWhom)
                .param("role", role == null ? null : role.name())
                .param("detail", detail)
                .update();
    }

    private OffsetDateTime instant() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** All accounts, those that are open first. */
    public List<Account> all() {
        return jdbc.sql(COLUMNS + "order by closed_at is not null, username")
                .query((row, number) -> account(row))
                .list();
    }

    /** What happened to accounts last, the newest first. */
    public List<AccountChange> changes(int most) {
        return jdbc.sql(
                        """
                        select at, username, kind, by_whom, role, detail from identity.account_change
                        order by id desc limit ?
                        """)
                .param(most)
                .query(
                        (row, number) ->
                                new AccountChange(
                                        row.getObject(1, OffsetDateTime.class).toInstant(),
                                        row.getString(2),
                                        AccountChange.Kind.valueOf(row.getString(3)),
                                        row.getString(4),
                                        row.getString(5) == null
                                                ? null
                                                : Role.valueOf(row.getString(5)),
                                        row.getString(6)))
                .list();
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from identity.account").query(Long.class).single() == 0;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        if (!FailedSignIns.isName(username)) {
            throw new UsernameNotFoundException("no such account");
        }
        boolean isWaiting = failed.waiting(username).isPositive();
        return jdbc.sql(COLUMNS + "where username = ?")
                .param(username)
                .query((row, number) -> new SignedIn(account(row), row.getString(7), isWaiting))
                .optional()
                .orElseGet(() -> nobody(username, isWaiting));
    }

    /* Who tries names learns nothing from having to wait. */
    private static SignedIn nobody(String username, boolean isWaiting) {
        if (!isWaiting) {
            throw new UsernameNotFoundException("no such account");
        }
        return new SignedIn(new Account(username, "", Role.HANDLER, "", "", null), "", true);
    }

    private static Account account(ResultSet row) throws SQLException {
        OffsetDateTime closedAt = row.getObject(6, OffsetDateTime.class);
        return new Account(
                row.getString(1),
                row.getString(2),
                Role.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                closedAt == null ? null : closedAt.toInstant());
    }
}
