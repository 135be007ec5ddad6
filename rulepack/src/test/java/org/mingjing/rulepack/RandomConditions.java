package org.mingjing.rulepack;

import java.util.Random;

/** Conditions made up, of the words of {@link SmallPack}. */
final class RandomConditions {
    private static final String[] COMPARISONS = {"==", "!=", "<", "<=", ">", ">="};

    private RandomConditions() {}

    /** A condition that is at most so deep. */
    static String text(Random random, int depth) {
        if (depth == 0) {
            return leaf(random);
        }
        return switch (random.nextInt(6)) {
            case 0 -> "(" + text(random, depth - 1) + " && " + text(random, depth - 1) + ")";
            case 1 -> "(" + text(random, depth - 1) + " || " + text(random, depth - 1) + ")";
            case 2 -> "!(" + text(random, depth - 1) + ")";
            case 3 ->
                    "("
                            + text(random, depth - 1)
                            + " ? "
                            + text(random, depth - 1)
                            + " : "
                            + text(random, depth - 1)
                            + ")";
            default -> leaf(random);
        };
    }

    private static String leaf(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "event.urgent";
            case 1 -> "event.amount.given";
            case 2 -> "event.due_date.given";
            case 3 -> "event.reason " + COMPARISONS[random.nextInt(2)] + " 'late'";
            case 4 -> "event.reason in ['late', '']";
            case 5 -> number(random) + " " + any(random) + " " + number(random);
            case 6 -> whole(random) + " " + any(random) + " " + whole(random);
            case 7 -> "cents(event.amount) " + any(random) + " cents(event.standard * 2.0)";
            case 8 -> "size(item.materials) " + any(random) + " 0";
            default -> "count.pay " + any(random) + " " + random.nextInt(3);
        };
    }

    private static String any(Random random) {
        return COMPARISONS[random.nextInt(COMPARISONS.length)];
    }

    private static String number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "event.amount";
            case 1 -> "case.standard";
            case 2 -> "(event.amount + event.quantity)";
            default -> random.nextInt(3) + ".5";
        };
    }

    private static String whole(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "(event.due_date - event.date)";
            case 1 -> "days_since.accept";
            default -> Integer.toString(random.nextInt(4));
        };
    }
}
