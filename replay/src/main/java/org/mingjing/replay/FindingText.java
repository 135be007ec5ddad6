package org.mingjing.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.LegalBasis;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Responsible;
import org.mingjing.core.rule.Rung;
import org.mingjing.eventlog.PlainText;

/** A finding in sentences: its rungs, the rule, the article, the evidence, who answers for it. */
final class FindingText {
    private static final int INDENT = 6;

    private final Page page;
    private final Wording wording;
    private final Moments moments;
    private final DetailText details;

    FindingText(Page page, Wording wording, Moments moments, Vocabulary vocabulary) {
        this.page = page;
        this.wording = wording;
        this.moments = moments;
        this.details = new DetailText(wording, vocabulary);
    }

    void tell(List<Finding> findings) {
        for (Finding finding : findings) {
            boolean isClimbedAgain =
                    findings.stream().anyMatch(other -> isOfTheSameClimb(finding, other));
            tell(finding, isClimbedAgain);
        }
    }

    private static boolean isOfTheSameClimb(Finding finding, Finding other) {
        return other.id().occurrence() != finding.id().occurrence()
                && other.id().ruleId().equals(finding.id().ruleId())
                && other.id().message().equals(finding.id().message());
    }

    private void tell(Finding finding, boolean isClimbedAgain) {
        title(finding, isClimbedAgain);
        for (Rung rung : finding.rungs()) {
            paragraph(rung(rung));
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
            paragraph(details.of(finding.detail()));
        }
        responsible(finding.responsible());
    }

    /** The level, what was breached, and which rule says so: in one line where it fits. */
    private void title(Finding finding, boolean isClimbedAgain) {
        Rung rung = heading(finding);
        String tag = "[" + standing(rung) + "]";
        Ink ink = rung.isLifted() ? Ink.FAINT : ink(rung.level());
        String painted = "  " + ink.paint(tag, page.colours()) + " ";
        int before = DisplayWidth.of("  " + tag + " ");
        List<String> title =
                DisplayWidth.wrap(wording.of(finding.rule().title()), page.columns() - before);
        String rule =
                wording.say("finding.rule", finding.rule().id(), finding.rule().version())
                        + (isClimbedAgain
                                ? wording.say("finding.occurrence", finding.id().occurrence())
                                : "")
                        + (finding.isProposed() ? wording.say("finding.proposed") : "");
        int last = title.size() - 1;
        int width = before + DisplayWidth.of(title.get(last)) + 2 + DisplayWidth.of(rule);
        boolean fits = width <= page.columns();
        for (int i = 0; i <= last; i++) {
            page.painted(
                    (i == 0 ? painted : " ".repeat(before))
                            + page.paint(Ink.STRONG, title.get(i))
                            + (i == last && fits ? "  " + page.paint(Ink.FAINT, rule) : ""));
        }
        if (!fits) {
            page.aside(INDENT, rule);
        }
    }

    /** The gravest rung that stands, a firm one first; the gravest of all when none stands. */
    private static Rung heading(Finding finding) {
        return finding.rungs().stream()
                .max(
                        Comparator.comparing((Rung rung) -> !rung.isLifted())
                                .thenComparing(rung -> !rung.provisional())
                                .thenComparing(Rung::level))
                .orElseThrow();
    }

    private String standing(Rung rung) {
        String level = wording.of(rung.level().label());
        if (rung.isLifted()) {
            return wording.say("finding.tag-lifted", level);
        }
        return rung.provisional() ? wording.say("finding.tag-provisional", level) : level;
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
            line.append(
                    wording.say(
                            "finding.due", moments.last(Instant.ofEpochMilli(rung.dueMillis()))));
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
                names.add(wording.of(person.link().label()) + " " + PlainText.of(name));
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
        page.paragraph(INDENT, text);
    }
}
