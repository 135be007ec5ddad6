package org.mingjing.eventlog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjing.core.casefile.AttributeType;

/**
 * Standards of fees 收费标准 as they are written: a plain number, or one number of yuan for one thing,
 * such as 10元/本, 每证10元 or ¥ 1,200.50. Anything longer, as a scale is, sets no single amount.
 */
final class FeeStandards {
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:人民币|RMB|CNY|每\\p{IsHan}{1,4})?\\s*[¥￥]?\\s*"
                            + "(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d+)?)"
                            + "\\s*(?:元|圆|yuan)?\\s*(?:(?:/|每)\\s*\\p{IsHan}{1,4})?[。.]?");

    private FeeStandards() {}

    /** The amount in yuan, packed as a {@link AttributeType#NUMBER}, or {@link Values#UNFIT}. */
    static long parse(String text) {
        Matcher amount = AMOUNT.matcher(text);
        return amount.matches()
                ? Values.number(amount.group(1).replaceAll("[,，]", ""))
                : Values.UNFIT;
    }
}
