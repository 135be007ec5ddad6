package org.mingjing.app.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Which passwords are taken, and new ones made by chance. */
final class Passwords {
    /* Without letters and digits that look alike: they are read out and typed in. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int SHORTEST = 10;
    /* Longer ones are cut off by the function that hashes them. */
    private static final int MOST_BYTES = 72;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Eighty bits of chance. */
    static String random() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    static boolean isFit(String password) {
        return password.length() >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
