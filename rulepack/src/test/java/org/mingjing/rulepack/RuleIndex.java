package org.mingjing.rulepack;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mingjing.core.rule.RuleHeader;

/** The page that leads to the documents of all packs and to each of their rules, in Markdown. */
final class RuleIndex {
    private RuleIndex() {}

    static String ofAllPacks() {
        StringBuilder page = new StringBuilder();
        page.append(
                """
                # Rules 规则

                What every rule of every pack says, what it rests on, when it fires and when it does not, each
                with dated stories that run as tests. 每条规则的内容、依据、产生与不产生的情形，并附作为测试执行的例子。

                Generated from `pack.yaml` and `examples.yaml` of the packs in
                `rulepack/src/main/resources/packs`; after a change write them anew:

                ```
                ./mingjing test -pl rulepack -am -Dmingjing.documents=write
                ```

                """);
        for (String name : RulePacks.names()) {
            RulePack pack = RulePacks.load(name);
            page.append(pack(pack, PackExamples.of(pack).rules()));
        }
        return page.toString().strip() + "\n";
    }

    private static String pack(RulePack pack, List<RuleExamples> rules) {
        StringBuilder section =
                new StringBuilder(
                        """
                        ## %1$s %2$s

                        `%3$s`, %4$s, %5$s · [English](%3$s.md) · [中文](%3$s.zh-CN.md)

                        """
                                .formatted(
                                        pack.title().en(),
                                        pack.title().zh(),
                                        pack.id(),
                                        counted(rules.size(), "rule", "rules"),
                                        counted(
                                                rules.stream()
                                                        .mapToInt(rule -> rule.stories().size())
                                                        .sum(),
                                                "story",
                                                "stories")));
        for (RuleExamples rule : rules) {
            RuleHeader header = Objects.requireNonNull(pack.rulebook().find(rule.rule())).header();
            section.append(
                    "- [%s](%s.md#%s) %s [%s](%s.zh-CN.md#%s)\n"
                            .formatted(
                                    header.id(),
                                    pack.id(),
                                    header.id().toLowerCase(Locale.ROOT),
                                    header.title().en(),
                                    header.title().zh(),
                                    pack.id(),
                                    header.id().toLowerCase(Locale.ROOT)));
        }
        return section.append('\n').toString();
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
