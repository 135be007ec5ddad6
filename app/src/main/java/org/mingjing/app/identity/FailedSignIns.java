package org.mingjing.app.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries passwords: after five failures a name waits half a minute, after each
 * further one twice as long, an hour at most. It makes no difference whether there is such an
 * account. What is a day old is forgotten.
 */
@Component
class FailedSignIns {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    FailedSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long a name has to wait still; zero when it may try. */
    Duration waiting(String username) {
        Instant now = clock.instant();
        return isName(username)
                ? jdbc.sql("select waiting_until from identity.failed_sign_in where username = ?")
                        .param(username)
                        .query(OffsetDateTime.class)
                        .optional()
                        .map(until -> Duration.between(now, until.toInstant()))
                        .filter(Duration::isPositive)
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    /** Whether a text may be the name of an account at all. */
    static boolean isName(String username) {
        return !username.isBlank()
                && username.length() <= LONGEST_NAME
                && username.chars().noneMatch(Character::isISOControl);
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failed) {
        String username = failed.getAuthentication().getName();
        if (!isName(username)) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql("delete from identity.failed_sign_in where last_at < ?")
                .param(now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
        Integer failures =
                jdbc.sql(
                                """
                                insert into identity.failed_sign_in as f
                                    (username, failures, last_at, waiting_until)
                                values (:username, 1, :now, :now)
                                on conflict (username) do update
                                set failures = f.failures + 1, last_at = :now
                                returning failures
                                """)
                        .param("username", username)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
        jdbc.sql("update identity.failed_sign_in set waiting_until = ? where username = ?")
                .params(now.plus(after(failures)).atOffset(ZoneOffset.UTC), username)
                .update();
    }

    static Duration after(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - FREE, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    @EventListener
    void on(AuthenticationSuccessEvent signedIn) {
        forget(signedIn.getAuthentication().getName());
    }

    /** Lets a name try again. */
    void forget(String username) {
        jdbc.sql("delete from identity.failed_sign_in where username = ?").param(username).update();
    }
}
