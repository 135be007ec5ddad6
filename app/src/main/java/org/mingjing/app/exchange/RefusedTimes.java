package org.mingjing.app.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A message that was refused, and how often it came at once.
 *
 * @param raw as it came
 */
record RefusedTimes(Refused refused, String raw, long times) {
    /** By what messages of a source are told apart. */
    static String hash(String source, String raw) {
        try {
            byte[] told = (source + "\n" + raw).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    RefusedTimes and(RefusedTimes other) {
        return new RefusedTimes(other.refused, raw, times + other.times);
    }

    Told told() {
        return refused.told();
    }

    Waiting waiting(long id) {
        Told told = told();
        return new Waiting(
                id,
                told.source(),
                told.receivedAt(),
                raw,
                told.backfill(),
                told.caseNumber(),
                told.id());
    }
}
