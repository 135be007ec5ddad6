package org.mingjing.rulepack;

import java.util.List;
import org.mingjing.core.casefile.Bilingual;

/**
 * What {@code examples.yaml} beside a pack tells of one of its rules.
 *
 * @param rule the rule's id
 * @param fires in words, when it fires
 * @param silent in words, when it does not, although it might seem so
 * @param stories examples of both
 */
record RuleExamples(String rule, Bilingual fires, Bilingual silent, List<RuleStory> stories) {}
