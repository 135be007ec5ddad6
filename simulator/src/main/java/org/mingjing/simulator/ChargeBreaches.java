package org.mingjing.simulator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Charges outside of what was published: XK-58, XK-59. Amounts are compared in cents. */
final class ChargeBreaches {
    private ChargeBreaches() {}

    static void find(Told told, Breaches found) {
        Item item = told.item();
        if (item == null) {
            return;
        }
        for (int index : told.all(Act.CHARGE)) {
            Message charge = told.act(index);
            if (charge.isBlank(Field.FEE)) {
                unlisted(charge, found);
                continue;
            }
            BigDecimal standard = item.fees().get(charge.text(Field.FEE));
            if (standard == null) {
                unlisted(charge, found);
                continue;
            }
            BigDecimal quantity =
                    charge.isBlank(Field.QUANTITY) ? BigDecimal.ONE : charge.number(Field.QUANTITY);
            if (!charge.isBlank(Field.AMOUNT)
                    && cents(charge.number(Field.AMOUNT))
                                    .compareTo(cents(standard.multiply(quantity)))
                            > 0) {
                found.add("XK-59", Level.RED, charge.occurredAt());
            }
        }
    }

    /** Money is charged, for what is not listed or nobody says; the city tells every amount. */
    private static void unlisted(Message charge, Breaches found) {
        if (!charge.isBlank(Field.AMOUNT) && charge.number(Field.AMOUNT).signum() > 0) {
            found.add("XK-58", Level.RED, charge.occurredAt());
        }
    }

    private static BigDecimal cents(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP);
    }
}
