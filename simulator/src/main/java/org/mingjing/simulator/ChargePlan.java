package org.mingjing.simulator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Plans what the applicant is charged, some minutes after acceptance. */
final class ChargePlan {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final String INVENTED = "资料服务咨询费";

    private final Draft draft;
    private final Chance chance;
    private final Map<String, BigDecimal> fees;
    private final long at;

    ChargePlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
        this.fees = draft.item().fees();
        this.at = draft.now();
    }

    void plan() {
        if (draft.has(Twist.UNLISTED_FEE)) {
            charge(INVENTED, new BigDecimal(chance.between(20, 500)), BigDecimal.ONE);
        }
        if (draft.has(Twist.CHARGED_FOR_NOTHING_NAMED)) {
            charge("", new BigDecimal(chance.between(20, 500)), BigDecimal.ONE);
        }
        if (fees.isEmpty() || (!draft.has(Phase.CHARGE) && chance.happens(0.2))) {
            return;
        }
        fees.forEach(this::listed);
        if (draft.has(Twist.WRONG_CHARGE_TAKEN_BACK)) {
            Message wrong = charge(INVENTED, new BigDecimal("50.00"), BigDecimal.ONE);
            draft.messages().add(wrong.deleted(wrong.occurredAt() + 40 * WallTime.MINUTE));
        }
    }

    private void listed(String fee, BigDecimal standard) {
        boolean measured =
                draft.has(Twist.CHARGED_BY_QUANTITY)
                        || standard.compareTo(new BigDecimal("20")) < 0;
        BigDecimal quantity =
                measured && chance.happens(0.7)
                        ? BigDecimal.valueOf(chance.between(5L, 400L), 1)
                        : BigDecimal.ONE;
        BigDecimal exact = standard.multiply(quantity).setScale(2, RoundingMode.HALF_UP);
        charge(fee, exact.add(surplus(exact)), quantity);
    }

    private BigDecimal surplus(BigDecimal exact) {
        if (draft.has(Twist.CHARGED_A_CENT_TOO_MUCH)) {
            return CENT;
        }
        return draft.has(Twist.CHARGED_FAR_TOO_MUCH)
                ? exact.multiply(BigDecimal.valueOf(chance.between(1L, 9L), 1)).add(CENT)
                : BigDecimal.ZERO;
    }

    private Message charge(String fee, BigDecimal amount, BigDecimal quantity) {
        List<Object> fields =
                List.of(
                        Field.FEE,
                        fee,
                        Field.AMOUNT,
                        amount.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                        Field.QUANTITY,
                        quantity.compareTo(BigDecimal.ONE) == 0 ? "" : quantity.toPlainString());
        return draft.aside(
                Act.CHARGE,
                at + chance.between(20 * WallTime.SECOND, 4 * WallTime.MINUTE),
                draft.team().clerk(),
                fields.toArray());
    }
}
