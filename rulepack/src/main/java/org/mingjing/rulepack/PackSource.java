package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What the file of a pack says of each of its rules, and of what they all build upon: by it one
 * tells which rules of two packs are the same. Comments and layout do not count. Immutable.
 */
public final class PackSource {
    private final String ground;
    private final Map<Rule, String> rules;

    private PackSource(String ground, Map<Rule, String> rules) {
        this.ground = ground;
        this.rules = rules;
    }

    /**
     * The words of a pack that was read.
     *
     * @param rulebook of all its rules in their order
     */
    static PackSource of(Place root, Rulebook rulebook) {
        Map<Rule, String> rules = new HashMap<>();
        if (PackDraft.find(root.node(), "rules") instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                rules.put(rulebook.rules().get(i), words(list.getValue().get(i)));
            }
        }
        String ground =
                words(PackDraft.find(root.node(), "vocabulary"))
                        + words(PackDraft.find(root.node(), "procedure"));
        return new PackSource(ground, rules);
    }

    /**
     * A rulebook in which the rules that another pack has in the same words are the rules of that
     * pack, but for those that look at others: their words do not tell what those say.
     */
    Rulebook sharing(Rulebook rulebook, PackSource other, Rulebook otherBook) {
        if (!ground.equals(other.ground)) {
            return rulebook;
        }
        Map<String, Rule> byWords = new HashMap<>();
        other.rules.forEach((rule, said) -> byWords.put(said, rule));
        List<Rule> shared = new ArrayList<>();
        for (Rule rule : rulebook.rules()) {
            String said = rule.looksAtOthers() ? null : rules.get(rule);
            Rule same = said == null ? null : byWords.get(said);
            shared.add(same == null ? rule : same);
        }
        return Rulebook.of(otherBook.vocabulary(), otherBook.procedure(), shared);
    }

    private static String words(@Nullable Node node) {
        StringBuilder words = new StringBuilder();
        write(node, words);
        return words.toString();
    }

    /* Texts with their lengths, so that no two values are written alike. */
    private static void write(@Nullable Node node, StringBuilder words) {
        if (node instanceof ScalarNode scalar) {
            String value = scalar.getValue();
            words.append(scalar.getTag().getValue()).append(' ').append(value.length());
            words.append(' ').append(value);
        } else if (node instanceof SequenceNode list) {
            words.append('[');
            list.getValue().forEach(entry -> write(entry, words));
            words.append(']');
        } else if (node instanceof MappingNode mapping) {
            words.append('{');
            for (NodeTuple tuple : mapping.getValue()) {
                write(tuple.getKeyNode(), words);
                write(tuple.getValueNode(), words);
            }
            words.append('}');
        }
    }
}
