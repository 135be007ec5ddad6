package org.mingjing.replay.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.LegalBasis;
import org.mingjing.core.rule.Responsible;
import org.mingjing.core.rule.Rung;
import org.mingjing.replay.DetailText;
import org.mingjing.replay.Moments;
import org.mingjing.replay.Wording;

/** The findings of a case: rung by rung, with the article, the evidence and who answers for it. */
final class FindingStory {
    private static final int SHOWN = 4;

    private final Telling telling;
    private final Wording wording;
    private final Moments moments;
    private final Masking masking;
    private final DetailText details;
    private final Set<LegalBasis> told = new HashSet<>();

    FindingStory(Telling telling, Masking masking, Vocabulary vocabulary) {
        this.telling = telling;
        this.wording = telling.wording();
        this.moments = telling.moments();
        this.masking = masking;
        this.details = new DetailText(wording, vocabulary);
    }

    /** The findings by one rule first; of the others only so many, the rest counted. */
    void write(Markup html, List<Finding> findings, String ruleId) {
        List<Finding> ordered = new ArrayList<>();
        findings.stream().filter(one -> one.rule().id().equals(ruleId)).forEach(ordered::add);
        findings.stream().filter(one -> !one.rule().id().equals(ruleId)).forEach(ordered::add);
        int shown = Math.min(SHOWN, ordered.size());
        for (Finding finding : ordered.subList(0, shown)) {
            one(html, finding);
        }
        if (shown < ordered.size()) {
            html.element(
                    "p", telling.say("findings.more", ordered.size() - shown), "class", "aside");
        }
    }

    private void one(Markup html, Finding finding) {
        html.open("div", "class", "finding");
        html.open("p", "class", "what");
        html.element("strong", telling.of(finding.rule().title())).text(" ");
        html.element("code", finding.rule().id());
        if (finding.isProposed()) {
            html.text(wording.say("finding.proposed"));
        }
        html.close();
        html.open("ul", "class", "rungs");
        for (Rung rung : finding.rungs()) {
            html.open("li", "class", Standing.of(finding, rung).name().toLowerCase(Locale.ROOT));
            telling.tag(html, rung.level());
            html.text(" " + rung(rung)).close();
        }
        html.close();
        for (LegalBasis basis : finding.rule().basis()) {
            html.element("p", basis(basis), "class", "basis");
        }
        html.element("p", proof(finding), "class", "proof");
        html.close();
    }

    /** What an article says is told once, where it comes first. */
    private String basis(LegalBasis basis) {
        String law = telling.of(basis.law());
        String article = telling.of(basis.article());
        return told.add(basis)
                ? wording.say("finding.basis", law, article, telling.of(basis.text()))
                : telling.say("basis.again", telling.say("basis", law, article));
    }

    private String rung(Rung rung) {
        StringBuilder line =
                new StringBuilder(telling.say("arose", moments.readable(rung.aroseAt())));
        if (rung.hasDue()) {
            line.append(
                    wording.say(
                            "finding.due", moments.last(Instant.ofEpochMilli(rung.dueMillis()))));
        }
        if (rung.isLifted()) {
            line.append(wording.say("finding.lifted", telling.at(rung.liftedAtMillis())));
        }
        if (rung.provisional()) {
            line.append(wording.say("finding.provisional"));
        }
        return line.toString();
    }

    private String proof(Finding finding) {
        List<String> proof = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (EventRef event : finding.evidence()) {
            events.add(
                    wording.say(
                            "finding.event",
                            event.position() + 1,
                            telling.at(event.occurredAtMillis()),
                            event.version()));
        }
        String separator = wording.say("list.separator");
        proof.add(wording.say("finding.evidence", String.join(separator, events)));
        if (!finding.detail().isEmpty() && !masking.isOn()) {
            proof.add(details.of(finding.detail()));
        }
        Set<String> names = new LinkedHashSet<>();
        for (Responsible person : finding.responsible()) {
            String name = person.actor().person();
            if (name != null) {
                names.add(telling.of(person.link().label()) + " " + name);
            }
        }
        if (!names.isEmpty()) {
            proof.add(wording.say("finding.responsible", String.join(separator, names)));
        }
        return String.join(telling.say("proof.separator"), proof);
    }
}
