package org.mingjing.rulepack;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.timelimit.Anchor;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A rule pack as text, in which single limits are changed before it is read: what a what-if judges
 * by. All else of the text stays as it is written. Immutable.
 */
public final class PackDraft {
    private final PackText text;

    /** What of a rule can be changed. */
    public enum Part {
        PROMISED,
        STATUTORY,
        WARNING
    }

    private PackDraft(PackText text) {
        this.text = text;
    }

    /** The text of the pack of a name, or in a file or folder. */
    public static PackDraft of(String nameOrPath) {
        if (RulePacks.names().contains(nameOrPath)) {
            return new PackDraft(RulePacks.text(nameOrPath));
        }
        return new PackDraft(RulePacks.text(Path.of(nameOrPath)));
    }

    static PackDraft of(PackText text) {
        return new PackDraft(text);
    }

    /** Another text in its place, beside the same files. */
    public PackDraft rewritten(String yaml) {
        return rewritten(text.name(), yaml);
    }

    /**
     * Refuses a text that is longer than a pack may be, before it is taken into memory.
     *
     * @param name by which errors call it
     * @param bytes how many it has, in UTF-8 or GB18030
     * @throws InvalidPackException when it is certainly too long
     */
    public static void refuseTooLarge(String name, long bytes) {
        PackText.refuseTooLarge(name, bytes);
    }

    /**
     * Another text in its place, beside the same files.
     *
     * @param name by which errors call it
     */
    public PackDraft rewritten(String name, String yaml) {
        return new PackDraft(new PackText(name, yaml, text.siblings()));
    }

    /**
     * What of a rule can be changed, perhaps nothing; null when there is no such rule.
     *
     * @throws InvalidPackException when the text is no YAML
     */
    public @Nullable Set<Part> partsOf(String rule) {
        Node latest = rule(rule);
        if (latest == null) {
            return null;
        }
        Node timeLimit = find(latest, "time-limit");
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (find(timeLimit, "promised") != null) {
            parts.add(Part.PROMISED);
        }
        if (find(timeLimit, "statutory") != null) {
            parts.add(Part.STATUTORY);
        }
        if (ahead(timeLimit) != null) {
            parts.add(Part.WARNING);
        }
        return parts;
    }

    /**
     * The same with another limit in a rule.
     *
     * @param anchor which of its limits
     * @param limit as packs write it, {@code 15 working days}
     * @throws InvalidPackException when the rule has no such limit, or the text is no YAML
     */
    public PackDraft limit(String rule, Anchor anchor, String limit) {
        String key = anchor == Anchor.PROMISED ? "promised" : "statutory";
        Node place = find(timeLimit(rule), key);
        if (place == null) {
            throw refused(
                    rule, new Bilingual("有 " + key + " 期限的规则", "a rule with a " + key + " limit"));
        }
        return replaced(place, "'" + limit.replace("'", "''") + "'");
    }

    /**
     * The same with a warning so many working days ahead of the promised limit.
     *
     * @throws InvalidPackException when the rule gives no warning
     */
    public PackDraft warning(String rule, int workingDays) {
        Node ahead = ahead(timeLimit(rule));
        if (ahead == null) {
            throw refused(rule, new Bilingual("有预警的规则", "a rule that warns"));
        }
        return replaced(ahead, Integer.toString(workingDays));
    }

    /** How far ahead of its limit a rule warns first. */
    private static @Nullable Node ahead(@Nullable Node timeLimit) {
        if (find(timeLimit, "ladder") instanceof SequenceNode steps) {
            for (Node step : steps.getValue()) {
                Node ahead = find(step, "minus");
                if (ahead != null) {
                    return ahead;
                }
            }
        }
        return null;
    }

    /** The pack as the text says by now, without a mapping. */
    public RulePack read() {
        return PackReader.read(text);
    }

    private @Nullable Node timeLimit(String rule) {
        return find(rule(rule), "time-limit");
    }

    /** The latest version of a rule. */
    private @Nullable Node rule(String rule) {
        @Nullable Node latest = null;
        if (find(root(), "rules") instanceof SequenceNode list) {
            for (Node one : list.getValue()) {
                Node id = find(one, "id");
                if (id instanceof ScalarNode scalar && scalar.getValue().equals(rule)) {
                    latest = one;
                }
            }
        }
        return latest;
    }

    private @Nullable Node root() {
        /* Whatever is wrong with the text is told by who reads packs. */
        YamlFile file = YamlFile.of(text.name(), text.text());
        if (file.root() == null) {
            throw new InvalidPackException(file.errorsInOrder());
        }
        return new Compose(LoadSettings.builder().setUseMarks(true).build())
                .composeString(text.text())
                .orElse(null);
    }

    static @Nullable Node find(@Nullable Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }

    private PackDraft replaced(Node place, String value) {
        Mark start = place.getStartMark().orElseThrow();
        Mark end = place.getEndMark().orElseThrow();
        String whole = text.text();
        int from = whole.offsetByCodePoints(0, start.getIndex());
        int to = whole.offsetByCodePoints(0, end.getIndex());
        boolean isBlock =
                place instanceof CollectionNode<?> collection
                        && collection.getFlowStyle() == FlowStyle.BLOCK;
        String then = isBlock ? value + "\n" + " ".repeat(end.getColumn()) : value;
        return rewritten(whole.substring(0, from) + then + whole.substring(to));
    }

    private InvalidPackException refused(String rule, Bilingual expected) {
        return new InvalidPackException(
                List.of(
                        new PackError(
                                text.name(), 1, 1, "rules", expected, Bilingual.same(rule), null)));
    }
}
