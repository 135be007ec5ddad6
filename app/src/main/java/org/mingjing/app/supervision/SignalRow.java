package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * A signal as lists and the case page show it.
 *
 * @param rule the id of its rule
 * @param ruleTitle what the rule says was broken
 * @param message the triggering message
 * @param level the gravest rung that stands, else the gravest of all
 * @param dueAt what it was late for; null when there is no date
 * @param running whether its case is in hand
 * @param detail what else the rule has to say; empty when nothing
 * @param answeredAt when who is responsible explained or rectified it last; null when they did not
 * @param own whether the supervisor who reads acted in its case, or answers for it: to revoke it is
 *     for others then
 * @param revocation that it be revoked, which awaits a second person; null when nobody asked
 */
public record SignalRow(
        long id,
        long caseId,
        String number,
        Bilingual itemName,
        String department,
        String rule,
        Bilingual ruleTitle,
        String message,
        Level level,
        Standing standing,
        Instant aroseAt,
        @Nullable Instant dueAt,
        Instant changedAt,
        List<Rung> rungs,
        List<Evidence> evidence,
        List<Answering> responsible,
        boolean running,
        String detail,
        @Nullable Instant answeredAt,
        boolean own,
        @Nullable RevocationRequest revocation) {
    /**
     * A message on which a signal rests.
     *
     * @param activity the activity's id in the vocabulary
     */
    public record Evidence(String activity, String message, int version, Instant occurredAt) {}

    /**
     * Who answers for a signal.
     *
     * @param link a name of the links
     */
    public record Answering(String link, String person, String post, String department) {}

    /** Whether its gravest rung rests on what is not known yet: shown, no card. */
    public boolean isProvisional() {
        return RungsText.highest(rungs).provisional();
    }

    /** Who answers for it, each named once. */
    public List<String> persons() {
        return responsible.stream()
                .map(Answering::person)
                .filter(person -> !person.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether who is responsible explained or rectified it. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether a person answers for it, or nobody does. */
    public boolean isOf(String person, String department) {
        List<Answering> named =
                responsible.stream().filter(one -> !one.person().isEmpty()).toList();
        return named.isEmpty()
                || named.stream()
                        .anyMatch(
                                one ->
                                        one.person().equals(person)
                                                && (one.department().isEmpty()
                                                        || one.department().equals(department)));
    }

    /** Whether it counts, or waits to be confirmed. */
    public boolean isInForce() {
        return standing == Standing.STANDING || standing == Standing.PROPOSED;
    }
}
