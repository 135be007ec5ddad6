package org.mingjing.app.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
    private final ConcurrentMap<String, String> codes = new ConcurrentHashMap<>();

    Sources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The code of the source that a token proves; null when it proves none. */
    public @Nullable String provenBy(String token) {
        String hash = hash(token);
        String known = codes.get(hash);
        if (known != null) {
            return known;
        }
        String code =
                jdbc.sql("select code from exchange.source where token_hash = ?")
                        .param(hash)
                        .query(String.class)
                        .optional()
                        .orElse(null);
        if (code != null) {
            codes.put(hash, code);
        }
        return code;
    }

    /** Admits a source, or gives one a new token, which is told only now. */
    public String admit(String code, String name) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        admit(code, name, token);
        return token;
    }

    /** Admits a source by a token that was agreed on. */
    void admit(String code, String name, String token) {
        jdbc.sql(
                        """
                        insert into exchange.source (code, name, token_hash, created_at)
                        values (?, ?, ?, ?)
                        on conflict (code) do update
                        set name = excluded.name, token_hash = excluded.token_hash
                        """)
                .params(code, name, hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        codes.values().removeIf(code::equals);
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
