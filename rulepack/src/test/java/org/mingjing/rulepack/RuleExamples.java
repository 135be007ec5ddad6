package org.mingjing.rulepack;

import java.util.List;
import java.util.Objects;
import org.mingjing.core.casefile.Bilingual;

/**
 * What {@code examples.yaml} beside a pack tells of one of its rules.
 *
 * @param rule the rule's id
 * @param fires in words, when it fires
 * @param silent in words, when it does not, although it might seem so
 * @param stories examples of both
 */
record RuleExamples(String rule, Bilingual fires, Bilingual silent, List<RuleStory> stories) {

    /** The examples of a pack on the class path, in the order of its rules. */
    static List<RuleExamples> of(String pack) {
        String name = "packs/" + pack + "/examples.yaml";
        return ExamplesReader.read(
                Objects.requireNonNull(PackText.ofResource(name), name),
                RulePacks.load(pack).vocabulary());
    }
}
