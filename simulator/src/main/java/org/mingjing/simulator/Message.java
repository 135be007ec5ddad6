package org.mingjing.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One version of one message about one act.
 *
 * @param number which message of its case, from 1; versions of one message share it
 * @param version 1 or more; the highest received counts
 * @param voided whether this version deletes the message
 * @param occurredAt epoch milliseconds
 * @param receivedAt epoch milliseconds
 * @param fields what else it tells, as written; a field that is missing or empty says nothing
 */
record Message(
        int number,
        int version,
        boolean voided,
        Act act,
        long occurredAt,
        long receivedAt,
        Officer officer,
        Map<Field, String> fields) {
    Message {
        if (number < 1 || version < 1) {
            throw new IllegalArgumentException("messages and versions count from 1");
        }
        EnumMap<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
    }

    /** What a field says, or the empty text. */
    String text(Field field) {
        return fields.getOrDefault(field, "");
    }

    boolean isBlank(Field field) {
        return text(field).isBlank();
    }

    boolean isTrue(Field field) {
        return text(field).equals("true");
    }

    /** Whether it was said, and the answer is no. */
    boolean isFalse(Field field) {
        return text(field).equals("false");
    }

    /** The number in a field that is not blank. */
    BigDecimal number(Field field) {
        return new BigDecimal(text(field));
    }

    /** The date in a field that is not blank, as a day since 1970-01-01. */
    int date(Field field) {
        return (int) LocalDate.parse(text(field)).toEpochDay();
    }

    int day() {
        return WallTime.dayOf(occurredAt);
    }

    Message received(long instant) {
        return new Message(number, version, voided, act, occurredAt, instant, officer, fields);
    }

    /** The next version, which tells another time. */
    Message corrected(long occurred, long received) {
        return new Message(number, version + 1, voided, act, occurred, received, officer, fields);
    }

    /** The next version, which deletes the message. */
    Message deleted(long received) {
        return new Message(number, version + 1, true, act, occurredAt, received, officer, fields);
    }

    /** The next version, with another word in one field. */
    Message reworded(Field field, String value, long received) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(fields);
        changed.put(field, value);
        return new Message(
                number, version + 1, voided, act, occurredAt, received, officer, changed);
    }
}
