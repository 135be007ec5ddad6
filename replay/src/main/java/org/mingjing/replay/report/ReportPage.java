package org.mingjing.replay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.eventlog.Problems;
import org.mingjing.replay.Moments;
import org.mingjing.replay.Wording;
import org.mingjing.rulepack.RulePack;

/**
 * The report as one HTML page that needs nothing beside itself: no network, no script. It is
 * well-formed XML, and the same log gives the same page.
 */
public final class ReportPage {
    private final Subject subject;
    private final Figures figures;
    private final Telling telling;
    private final List<Section> sections;

    /**
     * @param figures everything that was gathered while the cases were judged
     * @param problems what was wrong with the logs
     */
    public ReportPage(Subject subject, Figures figures, Problems problems, Wording wording) {
        RulePack pack = subject.pack();
        this.subject = subject;
        this.figures = figures;
        this.telling = new Telling(wording, new Moments(pack.calendar().zone()));
        QualitySection quality = new QualitySection(figures.events(), problems, telling);
        this.sections =
                figures.cases() == 0
                        ? List.of(new NothingSection(telling), quality)
                        : sections(subject, figures, quality, telling);
    }

    private static List<Section> sections(
            Subject subject, Figures figures, QualitySection quality, Telling telling) {
        Rulebook rulebook = subject.pack().rulebook();
        CaseStory story = new CaseStory(subject, telling);
        return List.of(
                new Overview(subject, figures, telling),
                new RulesSection(rulebook, figures, telling),
                new MonthsSection(figures, telling),
                new BreakdownSection(figures, telling, code -> nameOfItem(figures, code, telling)),
                new DurationsSection(rulebook, figures, telling),
                CasesSection.gravest(figures, story, telling),
                CasesSection.typical(figures, story, telling),
                quality,
                new NotJudgedSection(subject, figures, telling),
                new MethodSection(subject, figures, telling));
    }

    /** The page, beginning with its document type. */
    public String html() {
        Markup html = new Markup();
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                telling.isChinese() ? "zh-CN" : "en");
        head(html);
        html.open("body");
        patterns(html);
        html.open("main");
        title(html);
        contents(html);
        for (int i = 0; i < sections.size(); i++) {
            section(html, sections.get(i), i + 1);
        }
        html.close();
        html.open("footer").text(telling.say("footer", subject.pack().id())).close();
        html.close().close();
        return "<!DOCTYPE html>\n" + html;
    }

    private void head(Markup html) {
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", telling.say("title") + " · " + telling.of(subject.pack().title()));
        html.open("style").literal(style());
        html.literal(
                "\n@page { @top-left { content: \""
                        + telling.say("title")
                        + "\"; } @bottom-right { content: \""
                        + telling.say("page", "\" counter(page) \"", "\" counter(pages) \"")
                        + "\"; } }\n");
        html.close().close();
    }

    private static String style() {
        try (InputStream sheet =
                Objects.requireNonNull(
                        ReportPage.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hatching of days off. */
    private static void patterns(Markup html) {
        html.open("svg", "class", "patterns", "width", "0", "height", "0", "aria-hidden", "true");
        html.open("defs");
        pattern(html, "hatch", "4");
        pattern(html, "hatch-warning", "5");
        html.close().close();
    }

    private static void pattern(Markup html, String id, String size) {
        html.open(
                "pattern",
                "id",
                id,
                "width",
                size,
                "height",
                size,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        html.empty("rect", "class", id + "-ground", "width", size, "height", size);
        html.empty("line", "class", id + "-line", "x1", "0", "x2", "0", "y1", "0", "y2", size);
        html.close();
    }

    private void title(Markup html) {
        RulePack pack = subject.pack();
        html.open("header", "class", "title");
        html.element("p", telling.say("publisher"), "class", "publisher");
        html.element("h1", telling.say("title"));
        html.element("p", telling.of(pack.title()), "class", "subtitle");
        html.open("dl");
        fact(
                html,
                "fact.logs",
                String.join(telling.wording().say("list.separator"), subject.logs()));
        fact(html, "fact.pack", telling.say("fact.pack-version", pack.id(), pack.version()));
        if (subject.asOf() != Subject.NEVER) {
            WorkingCalendar calendar = subject.calendars().at(pack.calendar().id(), subject.asOf());
            fact(
                    html,
                    "fact.as-of",
                    telling.say("fact.zone", telling.at(subject.asOf()), telling.moments().zone()));
            fact(html, "fact.calendar", calendar.version());
        }
        fact(
                html,
                "fact.volume",
                telling.say("fact.cases", figures.cases(), figures.events().events()));
        if (figures.events().events() > 0) {
            fact(
                    html,
                    "fact.period",
                    telling.say(
                            "fact.from-to",
                            telling.day(figures.events().first()),
                            telling.day(figures.events().last())));
        }
        html.close().close();
    }

    private void fact(Markup html, String name, String value) {
        html.open("div").element("dt", telling.say(name)).element("dd", value).close();
    }

    private void contents(Markup html) {
        html.open("nav", "aria-label", telling.say("contents"));
        for (int i = 0; i < sections.size(); i++) {
            html.element("a", heading(sections.get(i), i + 1), "href", "#s" + (i + 1)).text(" ");
        }
        html.close();
    }

    private String heading(Section section, int number) {
        return telling.say(
                "heading",
                telling.say("number." + number),
                telling.say("heading." + section.heading()));
    }

    private void section(Markup html, Section section, int number) {
        html.open("section", "id", "s" + number, "class", section.heading());
        html.element("h2", heading(section, number));
        section.write(html);
        html.close();
    }

    /** The name of a service item that the catalogue has, else its code. */
    private static String nameOfItem(Figures of, String code, Telling telling) {
        Bilingual name = of.itemName(code);
        return name == null ? code : telling.say("item", telling.of(name), code);
    }
}
