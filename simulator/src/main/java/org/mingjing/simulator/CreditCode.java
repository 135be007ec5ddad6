package org.mingjing.simulator;

/**
 * Unified social credit codes 统一社会信用代码 (GB 32100) and numbers of identity cards (GB 11643) with the
 * right check digits, for organisations and people who do not exist: their region is 999999.
 */
final class CreditCode {
    private static final String NOWHERE = "999999";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] PERSON_WEIGHTS = {
        7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
    };
    private static final String PERSON_CHECKS = "10X98765432";

    private CreditCode() {}

    /**
     * The code of an organisation.
     *
     * @param kind two characters: 11 an organ of the State, 91 an enterprise
     * @param organisation eight characters
     */
    static String of(String kind, String organisation) {
        String body = kind + NOWHERE + organisation + organisationCheck(organisation);
        return body + check(body);
    }

    /** GB 32100: the check of the first seventeen characters. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714: the check of an organisation's code. */
    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_ALPHABET.indexOf(organisation.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /**
     * The number of a person's identity card.
     *
     * @param born as yyyyMMdd
     * @param serial three digits
     */
    static String ofPerson(String born, String serial) {
        String body = NOWHERE + born + serial;
        return body + personCheck(body);
    }

    /** GB 11643: the check of the first seventeen digits. */
    static char personCheck(String body) {
        int sum = 0;
        for (int i = 0; i < PERSON_WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * PERSON_WEIGHTS[i];
        }
        return PERSON_CHECKS.charAt(sum % 11);
    }
}
