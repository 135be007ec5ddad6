package org.mingjing.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bodies of requests that were right once, damaged in one to three places. */
final class MutatedBodies {
    private static final List<String> NASTY =
            List.of(
                    "null",
                    "{}",
                    "[]",
                    "\"\"",
                    "true",
                    "-1",
                    "4096",
                    "2147483648",
                    "1e999999999",
                    "-1e-999999999",
                    "9".repeat(900),
                    "\"1e999999999\"",
                    "\"\\u0000\"",
                    "\"a\\u0000b\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"" + "长".repeat(5_000) + "\"",
                    "\"" + "x".repeat(3_000) + "\"",
                    "\"9999-12-31T23:59:59Z\"",
                    "\"+999999999-12-31T23:59:59Z\"",
                    "\"-999999999-01-01T00:00:00+18:00\"",
                    "\"9999-12-31\"",
                    "\"+999999999-12-31\"",
                    "\"2026-02-30T25:61:00+08:00\"",
                    "[".repeat(400) + "]".repeat(400),
                    "[".repeat(5_000),
                    "{\"a\":".repeat(600),
                    "{\"unknown\": [1, {\"deep\": \"'; drop table casefile.event; --\"}]}",
                    "NaN",
                    "//");
    private static final List<String> VALUES =
            List.of(
                    "\"1.0\"",
                    "\"m1\"",
                    "\"N-1\"",
                    "\"2026-03-02T10:00:00+08:00\"",
                    "\"accept\"",
                    "\"pause\"",
                    "\"event-data-version\"",
                    "3",
                    "\"周芳\"",
                    "\"2026-03-20\"",
                    "12.5",
                    "\"听证\"",
                    "\"subject\"",
                    "\"data\"",
                    "\"attributes\"",
                    "\"amount\"");

    private final Random random;

    MutatedBodies(long seed) {
        this.random = new Random(seed);
    }

    private static String right(int number) {
        return """
               {"specversion": "1.0", "id": "m1", "source": "/oa", "type": "case.event",
                "subject": "N-1", "time": "2026-03-02T10:00:00+08:00", "data": {
                "activity": "accept", "version": 3, "sequence": 3, "dayOnly": false,
                "item": "I-1", "itemVersion": 3, "person": "周芳", "post": "周芳",
                "department": "周芳", "name": "受理", "case": {"promise_date": "2026-03-20"},
                "attributes": {"receipt_no": "1", "amount": 12.5, "announced_end": "2026-03-20"}}},
               {"specversion": "1.0", "id": "m2", "source": "/oa", "type": "case.event",
                "subject": "N-1", "time": "2026-03-02T10:00:00+08:00", "data": {
                "activity": "pause", "attributes": {"pause_type": "听证", "requested_days": 12.5,
                "announced_end": "2026-03-20", "written_notice": true}}}
               """
                .replace("N-1", "N-" + number);
    }

    /** The next one. */
    byte[] next(int number) {
        String body = "[" + right(number) + "]";
        int nasty = random.nextInt(3);
        for (int i = 0; i < nasty; i++) {
            body = replaceOne(body);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        int blows = nasty == 0 ? 1 + random.nextInt(3) : random.nextInt(2);
        for (int i = 0; i < blows; i++) {
            bytes = damage(bytes);
        }
        return bytes;
    }

    private String replaceOne(String body) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        int at = body.indexOf(value, random.nextInt(body.length()));
        if (at < 0) {
            return body;
        }
        String nasty = NASTY.get(random.nextInt(NASTY.size()));
        return body.substring(0, at) + nasty + body.substring(at + value.length());
    }

    /** A text of cells, damaged. */
    byte[] damaged(String cells) {
        byte[] bytes = cells.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(2) == 0) {
            String[] parts = cells.split(",", -1);
            int one = random.nextInt(parts.length);
            parts[one] = NASTY.get(random.nextInt(NASTY.size()));
            bytes = String.join(",", parts).getBytes(StandardCharsets.UTF_8);
        }
        int blows = random.nextInt(3);
        for (int i = 0; i < blows && bytes.length > 0; i++) {
            bytes = damage(bytes);
        }
        return bytes;
    }

    /** One blow. */
    byte[] damage(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(20));
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(bytes, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> damaged.write(random.nextInt(256));
            case 1 -> {
                damaged.write(bytes, from, to - from);
                damaged.write(bytes, from, to - from);
            }
            case 2 -> {
                byte[] noise = new byte[to - from];
                random.nextBytes(noise);
                damaged.write(noise, 0, noise.length);
            }
            default -> {}
        }
        damaged.write(bytes, to, bytes.length - to);
        return damaged.toByteArray();
    }
}
