package org.mingjing.core.casefile;

/**
 * A named, typed datum that an event or a case may carry, such as the amount of a payment.
 *
 * @param code its place in the vocabulary, 0…65535
 * @param id the name used in packs and conditions, for instance {@code amount}
 * @param type the type of every value of this attribute
 * @param label what people read
 */
public record Attribute(int code, String id, AttributeType type, Bilingual label) {
    public Attribute {
        if (code < 0 || code > 0xFFFF) {
            throw new IllegalArgumentException("attribute code out of 0…65535: " + code);
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException("an attribute needs an id");
        }
    }
}
