package org.mingjing.replay;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.LegalBasis;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Responsible;
import org.mingjing.core.rule.Rung;

/** A finding in sentences: its rungs, the rule, the article, the evidence, who answers for it. */
final class FindingText {
    private static final int WIDTH = 90;

    private final PrintWriter out;
    private final Wording wording;
    private final Moments moments;
    private final Ink.Colours colours;

    FindingText(PrintWriter out, Wording wording, Moments moments, Ink.Colours colours) {
        this.out = out;
        this.wording = wording;
        this.moments = moments;
        this.colours = colours;
    }

    void tell(Finding finding) {
        String proposed = finding.isProposed() ? wording.say("finding.proposed") : "";
        out.println(
                "  "
                        + tag(finding.highest())
                        + " "
                        + Ink.STRONG.paint(wording.of(finding.rule().title()), colours)
                        + Ink.FAINT.paint(
                                wording.say(
                                        "finding.rule",
                                        finding.rule().id(),
                                        finding.rule().version()),
                                colours)
                        + proposed);
        for (Rung rung : finding.rungs()) {
            out.println("      " + rung(rung));
        }
        paragraph(wording.of(finding.rule().sentence()));
        for (LegalBasis basis : finding.rule().basis()) {
            paragraph(
                    wording.say(
                            "finding.basis",
                            wording.of(basis.law()),
                            wording.of(basis.article()),
                            wording.of(basis.text())));
        }
        List<String> evidence = new ArrayList<>();
        for (EventRef event : finding.evidence()) {
            evidence.add(
                    wording.say(
                            "finding.event",
                            event.position() + 1,
                            moments.readable(Instant.ofEpochMilli(event.occurredAtMillis())),
                            event.version()));
        }
        paragraph(
                wording.say(
                        "finding.evidence", String.join(wording.say("list.separator"), evidence)));
        if (!finding.detail().isEmpty()) {
            paragraph(wording.say("finding.detail", finding.detail()));
        }
        responsible(finding.responsible());
    }

    private String tag(Rung rung) {
        String text = "[" + wording.of(rung.level().label()) + "]";
        return ink(rung.level()).paint(text, colours);
    }

    private static Ink ink(Level level) {
        return switch (level) {
            case NOTICE -> Ink.NOTICE;
            case WARNING -> Ink.WARNING;
            case YELLOW -> Ink.YELLOW;
            case RED -> Ink.RED;
        };
    }

    private String rung(Rung rung) {
        StringBuilder line =
                new StringBuilder(
                        wording.say(
                                "finding.rung",
                                wording.of(rung.level().label()),
                                moments.readable(rung.aroseAt())));
        if (rung.hasDue()) {
            line.append(wording.say("finding.due", moments.due(rung)));
        }
        if (rung.isLifted()) {
            line.append(
                    wording.say(
                            "finding.lifted",
                            moments.readable(Instant.ofEpochMilli(rung.liftedAtMillis()))));
        }
        if (rung.provisional()) {
            line.append(wording.say("finding.provisional"));
        }
        return line.toString();
    }

    private void responsible(List<Responsible> persons) {
        List<String> names = new ArrayList<>();
        for (Responsible person : persons) {
            String name = person.actor().person();
            if (name != null) {
                names.add(wording.of(person.link().label()) + " " + name);
            }
        }
        if (!names.isEmpty()) {
            paragraph(
                    wording.say(
                            "finding.responsible",
                            String.join(wording.say("list.separator"), names)));
        }
    }

    private void paragraph(String text) {
        for (String line : DisplayWidth.wrap(text, WIDTH)) {
            out.println("      " + line);
        }
    }
}
