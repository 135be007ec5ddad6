package org.mingjing.rulepack;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.LegalBasis;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;

/** The document of a pack's rules in one language, in Markdown. */
final class RuleDocument {
    private final RulePack pack;
    private final PackExamples examples;
    private final PackWords words;
    private final DocumentLanguage language;
    private final StoryTable stories;
    private final RuleTerms terms;
    private final StringBuilder text = new StringBuilder();

    private RuleDocument(RulePack pack, DocumentLanguage language) {
        this.pack = pack;
        this.examples = PackExamples.of(pack);
        this.words = PackWords.of(pack);
        this.language = language;
        this.stories = new StoryTable(pack.vocabulary(), language, examples.asOf());
        this.terms = new RuleTerms(words, language);
    }

    static String of(RulePack pack, DocumentLanguage language) {
        return new RuleDocument(pack, language).write();
    }

    private String write() {
        line("# " + language.term(pack.title()));
        line(
                "[%s](%s%s)"
                        .formatted(
                                language.other().pick("中文", "English"),
                                pack.id(),
                                language.other().suffix()));
        line(introduction());
        contents();
        for (RuleExamples rule : examples.rules()) {
            write(rule);
        }
        if (!examples.items().isEmpty()) {
            line(language.pick("## 例子中的事项", "## The service items of the stories"));
            line(ItemTable.of(examples.items(), language, new LimitWords(pack.vocabulary())));
        }
        return text.toString().strip() + "\n";
    }

    /** Appends a block and the blank line after it. */
    private void line(String block) {
        text.append(block.stripTrailing()).append("\n\n");
    }

    private String introduction() {
        return language.pick(
                        """
                由规则包 `%1$s`（第 %2$s 版）及其 `examples.yaml` 生成，请勿手改。每个例子都是自动执行的测试；结果只列出该条规则产生的信号，“—”表示不产生。\
                没有另外说明的，判定时点为 %3$s。时刻为 %4$s 时间；当日为 24 时止，次日零时起为逾期；起算当日不计入。\
                提前若干工作日预警的，短时限相应减少，不早于起算后的第一个工作日。
                """,
                        """
                Generated from the rule pack `%1$s`, version %2$s, and its `examples.yaml`; edit those. Every
                story runs as a test. What arises is told of the one rule alone; “—” says that it does not fire.
                Stories are judged as of %3$s unless they say otherwise. Times are those of %4$s. A day
                ends at 24:00, what comes at 00:00 of the next date is late, and the day on which a limit starts
                is not counted. A short limit is warned of later, never before its first counted day.
                """)
                .formatted(
                        pack.id(),
                        pack.version(),
                        language.instant(examples.asOf()),
                        pack.calendar().zone());
    }

    private void contents() {
        StringBuilder table = new StringBuilder();
        table.append(language.pick("| 规则 | 名称 | 级别 |\n", "| Rule | Title | Signals |\n"));
        table.append("|---|---|---|\n");
        for (RuleExamples rule : examples.rules()) {
            RuleHeader header = header(rule);
            table.append(
                    "| [%s](#%s) | %s | %s |\n"
                            .formatted(
                                    header.id(),
                                    anchor(header),
                                    language.term(header.title()),
                                    signals(header)));
        }
        line(table.toString());
    }

    private void write(RuleExamples rule) {
        RuleHeader header = header(rule);
        line("<a id=\"%s\"></a>".formatted(anchor(header)));
        line("## %s %s".formatted(header.id(), language.term(header.title())));
        line(language.of(header.sentence()));
        facts(rule, header);
        header.basis().forEach(this::basis);
        line(stories.of(rule.stories()));
    }

    private void facts(RuleExamples rule, RuleHeader header) {
        StringBuilder table = new StringBuilder("| | |\n|---|---|\n");
        row(table, new Bilingual("产生", "Fires"), language.of(rule.fires()));
        row(table, new Bilingual("不产生", "Does not fire"), language.of(rule.silent()));
        row(table, new Bilingual("级别", "Signals"), signals(header));
        row(table, new Bilingual("类别", "Class"), language.term(header.breach().label()));
        if (!header.responsible().isEmpty()) {
            String links =
                    language.list(
                            header.responsible().stream()
                                    .sorted()
                                    .map(link -> language.term(link.label()))
                                    .toList());
            row(table, new Bilingual("责任环节", "Answered for in"), links);
        }
        String condition = words.conditions().get(header.id());
        if (condition != null) {
            row(table, new Bilingual("适用条件", "Applies when"), PackWords.code(condition));
        }
        terms.rows(body(header)).forEach((told, value) -> row(table, told, value));
        line(table.toString());
    }

    private void row(StringBuilder table, Bilingual told, String value) {
        row(table, language.of(told), value);
    }

    private static void row(StringBuilder table, String told, String value) {
        table.append("| **").append(told).append("** | ").append(value).append(" |\n");
    }

    private void basis(LegalBasis basis) {
        line(
                language.pick("> %s%s：%s", "> %s, %s: %s")
                        .formatted(
                                language.of(basis.law()),
                                language.of(basis.article()),
                                language.of(basis.text())));
    }

    private String signals(RuleHeader header) {
        String levels =
                language.list(
                        PackWords.levels(body(header)).stream()
                                .map(Level::label)
                                .map(language::term)
                                .toList());
        return header.confirmation() == RuleHeader.Confirmation.AUTOMATIC
                ? levels
                : levels + language.pick("（待人工核实）", " (proposed, for a person to confirm)");
    }

    private Map<String, Object> body(RuleHeader header) {
        return Objects.requireNonNull(words.bodies().get(header.id()), header.id());
    }

    private RuleHeader header(RuleExamples of) {
        Rule rule = pack.rulebook().find(of.rule());
        return Objects.requireNonNull(rule, of.rule()).header();
    }

    private static String anchor(RuleHeader header) {
        return header.id().toLowerCase(Locale.ROOT);
    }
}
