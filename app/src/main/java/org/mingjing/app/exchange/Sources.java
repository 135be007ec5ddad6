package org.mingjing.app.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The systems that may send, each with a token of which only the hash is kept. */
@Component
public class Sources {
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The source that a token proves; null when it proves none. */
    public @Nullable Sender provenBy(String token) {
        return jdbc.sql(
                        """
                        select code, may_backfill, may_publish_items
                        from exchange.source where token_hash = ?
                        """)
                .param(hash(token))
                .query(
                        (rows, row) ->
                                new Sender(
                                        rows.getString(1), rows.getBoolean(2), rows.getBoolean(3)))
                .optional()
                .orElse(null);
    }

    /** Lets a source tell history as if it had been told in time. */
    public void allowBackfill(String code) {
        backfill(code, true);
    }

    public void forbidBackfill(String code) {
        backfill(code, false);
    }

    private void backfill(String code, boolean isAllowed) {
        jdbc.sql("update exchange.source set may_backfill = ? where code = ?")
                .params(isAllowed, code)
                .update();
    }

    /** Lets a source publish the list of service items, which is one for all sources. */
    public void allowItems(String code) {
        items(code, true);
    }

    public void forbidItems(String code) {
        items(code, false);
    }

    private void items(String code, boolean isAllowed) {
        jdbc.sql("update exchange.source set may_publish_items = ? where code = ?")
                .params(isAllowed, code)
                .update();
    }

    /** Admits a source, or gives one a new token, which is told only now. */
    public String admit(String code, String name) {
        String token = admitNew(code, name);
        return token == null ? Objects.requireNonNull(renew(code)) : token;
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Admits a source that is not there yet.
     *
     * @return its token, which is told only now; null when there is one of that code, which stays
     *     as it is
     */
    public @Nullable String admitNew(String code, String name) {
        String token = token();
        int admitted =
                jdbc.sql(
                                """
                                insert into exchange.source (code, name, token_hash, created_at)
                                values (?, ?, ?, ?)
                                on conflict (code) do nothing
                                """)
                        .params(code, name, hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        return admitted == 1 ? token : null;
    }

    /**
     * Gives a source a new token; the old one proves nothing from then on.
     *
     * @return the token, which is told only now; null when there is no such source
     */
    public @Nullable String renew(String code) {
        String token = token();
        int renewed =
                jdbc.sql(
                                """
                                update exchange.source set token_hash = ?, revoked_at = null
                                where code = ?
                                """)
                        .params(hash(token), code)
                        .update();
        return renewed == 1 ? token : null;
    }

    /** Takes a source its token: it sends nothing any more. */
    public void revoke(String code) {
        jdbc.sql("update exchange.source set token_hash = null, revoked_at = ? where code = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), code)
                .update();
    }

    /** All sources. */
    public List<AdmittedSource> all() {
        return jdbc.sql("select code, name, token_hash is null from exchange.source order by code")
                .query(
                        (rows, row) ->
                                new AdmittedSource(
                                        rows.getString(1), rows.getString(2), rows.getBoolean(3)))
                .list();
    }

    /** Admits a source by a token that was agreed on; one that was revoked stays so. */
    void admit(String code, String name, String token) {
        jdbc.sql(
                        """
                        insert into exchange.source (code, name, token_hash, created_at)
                        values (?, ?, ?, ?)
                        on conflict (code) do update
                        set token_hash = excluded.token_hash where source.revoked_at is null
                        """)
                .params(code, name, hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
