package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One YAML file being read, and the errors found in it so far.
 *
 * <p>The file is composed into nodes with their places; no objects are built. Its length, its size,
 * also of what its aliases repeat, and its depth are bounded, and its readers only go as deep as
 * the format does, so that no file can blow up.
 */
final class YamlFile {
    private static final Bilingual WELL_FORMED = new Bilingual("格式正确的 YAML", "well-formed YAML");
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 500;

    /**
     * The longest file here has 142,789. A longer one is refused before anything is parsed: the
     * parser takes quadratic time for a very long line.
     */
    static final int MOST_CHARACTERS = 524_288;

    /** The packs here have 7,741 at most. Each may be told as an error, wherever it is repeated. */
    private static final int MOST_VALUES = 100_000;

    private final String name;
    private final List<String> lines;
    private final List<PackError> errors = new ArrayList<>();
    private final @Nullable Node root;

    private YamlFile(String name, String text) {
        this.name = name;
        this.lines = text.lines().toList();
        this.root = compose(text);
    }

    /** Takes up a file. What YAML itself refuses is already among its errors. */
    static YamlFile of(String name, String text) {
        return new YamlFile(name, text);
    }

    /** The whole document; null when there is none. */
    @Nullable Place root() {
        return root == null ? null : new Place(this, root, "");
    }

    String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    List<PackError> errors() {
        return errors;
    }

    /** The errors as a reader meets them: those of this file, then those of files that it names. */
    List<PackError> errorsInOrder() {
        return errors.stream()
                .sorted(
                        Comparator.comparing((PackError error) -> !error.file().equals(name))
                                .thenComparing(PackError::file)
                                .thenComparingInt(PackError::line)
                                .thenComparingInt(PackError::column))
                .toList();
    }

    /** Tells an error of a file that this one names. */
    void add(PackError error) {
        errors.add(error);
    }

    void refuse(
            int line,
            int column,
            String path,
            Bilingual expected,
            Bilingual found,
            @Nullable Bilingual hint) {
        errors.add(new PackError(name, line, column, path, expected, found, hint));
    }

    /** What is told of a file that is too long. */
    static PackError tooLong(String name, Bilingual found) {
        return new PackError(
                name,
                1,
                1,
                "",
                new Bilingual(
                        "至多 " + MOST_CHARACTERS + " 个字符",
                        "at most " + MOST_CHARACTERS + " characters"),
                found,
                null);
    }

    private @Nullable Node compose(String text) {
        if (text.length() > MOST_CHARACTERS) {
            errors.add(
                    tooLong(
                            name,
                            new Bilingual(text.length() + " 个字符", text.length() + " characters")));
            return null;
        }
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(name)
                        .setMaxAliasesForCollections(MOST_ALIASES)
                        .setCodePointLimit(MOST_CHARACTERS)
                        .build();
        try {
            if (isTooLarge(settings, text)) {
                return null;
            }
            Optional<Node> node = new Compose(settings).composeString(text);
            if (node.isEmpty()) {
                refuse(
                        1,
                        1,
                        "",
                        new Bilingual("由键和值组成的映射", "a mapping of keys to values"),
                        new Bilingual("空文件", "an empty file"),
                        null);
            }
            return node.orElse(null);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            refuse(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    "",
                    WELL_FORMED,
                    said(e.getProblem() == null ? e.getMessage() : e.getProblem()),
                    null);
        } catch (YamlEngineException e) {
            refuse(1, 1, "", WELL_FORMED, said(e.getMessage()), null);
        }
        return null;
    }

    /** Whether it is refused for its depth or its size. Composing is recursive; events are not. */
    private boolean isTooLarge(LoadSettings settings, String text) {
        YamlSize size = new YamlSize();
        for (Event event : new Parse(settings).parseString(text)) {
            size.add(event);
            if (size.depth() > DEEPEST) {
                refuseOneMore(
                        event,
                        new Bilingual(
                                "至多 " + DEEPEST + " 层列表和映射",
                                "at most " + DEEPEST + " levels of lists and mappings"));
                return true;
            }
            if (size.values() > MOST_VALUES) {
                refuseOneMore(
                        event,
                        new Bilingual(
                                "至多 " + MOST_VALUES + " 个值，别名按所指内容计",
                                "at most "
                                        + MOST_VALUES
                                        + " values, with those that aliases repeat"));
                return true;
            }
        }
        return false;
    }

    private void refuseOneMore(Event event, Bilingual expected) {
        Optional<Mark> mark = event.getStartMark();
        refuse(
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                "",
                expected,
                Wordings.ONE_MORE,
                null);
    }

    private static Bilingual said(@Nullable String message) {
        if (message == null) {
            return Wordings.SOMETHING_ELSE;
        }
        String words = message.replaceAll("\\s+", " ").strip();
        return new Bilingual("YAML 解析器不接受的内容，原文：“" + words + "”", words);
    }
}
