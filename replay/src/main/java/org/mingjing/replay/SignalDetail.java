package org.mingjing.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Responsible;
import org.mingjing.core.rule.Rung;

/**
 * The {@code detail} column: {@code key=value} pairs, separated by {@code "; "}, the same in every
 * language.
 */
final class SignalDetail {
    private SignalDetail() {}

    static String of(Finding finding, Rung rung, Moments moments) {
        List<String> pairs = new ArrayList<>();
        List<EventRef> evidence = finding.evidence();
        pairs.add("message=" + finding.id().message());
        pairs.add("at=" + moments.iso(Instant.ofEpochMilli(evidence.get(0).occurredAtMillis())));
        if (evidence.size() > 1) {
            EventRef other = evidence.get(1);
            pairs.add("with=" + other.message());
            pairs.add("with_at=" + moments.iso(Instant.ofEpochMilli(other.occurredAtMillis())));
        }
        if (finding.id().occurrence() > 1) {
            pairs.add("occurrence=" + finding.id().occurrence());
        }
        if (!finding.detail().isEmpty()) {
            pairs.add(finding.detail());
        }
        if (rung.isLifted()) {
            pairs.add("lifted=" + moments.iso(Instant.ofEpochMilli(rung.liftedAtMillis())));
        }
        if (rung.provisional()) {
            pairs.add("provisional=yes");
        }
        if (finding.isProposed()) {
            pairs.add("proposed=yes");
        }
        for (Responsible responsible : finding.responsible()) {
            if (responsible.actor().person() != null) {
                pairs.add(
                        responsible.link().name().toLowerCase(java.util.Locale.ROOT)
                                + "="
                                + responsible.actor().person());
            }
        }
        return String.join("; ", pairs);
    }
}
