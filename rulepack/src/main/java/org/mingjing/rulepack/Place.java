package org.mingjing.rulepack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file, which knows where it stands.
 *
 * <p>Reading never throws: what does not fit is told to the file, and a stand-in is handed back so
 * that reading goes on and finds the other errors too. A file with an error is never used, so no
 * stand-in outlives the reading.
 *
 * @param file the file, which gathers the errors
 * @param node the value
 * @param path where in the structure
 */
record Place(YamlFile file, Node node, String path) {
    private static final String STAND_IN = "?";
    private static final Bilingual CONTRADICTION =
            new Bilingual("自相矛盾的内容", "what contradicts itself");

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    int column() {
        return node.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    /** Says that something else was expected than what stands here. */
    void refuse(Bilingual expected, @Nullable Bilingual hint) {
        refuse(expected, found(), hint);
    }

    void refuse(Bilingual expected, Bilingual found, @Nullable Bilingual hint) {
        file.refuse(line(), column(), path, expected, found, hint);
    }

    /** The text of a value that is neither a list nor a mapping nor nothing; else null. */
    @Nullable String scalar() {
        return node instanceof ScalarNode scalar
                        && !scalar.getTag().equals(Tag.NULL)
                        && !scalar.getValue().isBlank()
                ? scalar.getValue().strip()
                : null;
    }

    String text(Bilingual expected) {
        String text = scalar();
        if (text == null) {
            refuse(expected, null);
            return STAND_IN;
        }
        return text;
    }

    /** A whole number that is not below {@code least}. */
    int wholeNumber(Bilingual expected, int least) {
        String text = scalar();
        if (text != null && text.matches("\\d{1,9}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        refuse(expected, null);
        return least;
    }

    LocalDate date() {
        String text = scalar();
        if (text != null) {
            LocalDate date = dateOf(text);
            if (date != null) {
                return date;
            }
        }
        refuse(Wordings.DATE, null);
        return LocalDate.EPOCH;
    }

    static @Nullable LocalDate dateOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    boolean flag() {
        String text = scalar();
        if (text == null || (!text.equals("true") && !text.equals("false"))) {
            refuse(new Bilingual("true 或 false", "true or false"), null);
            return false;
        }
        return text.equals("true");
    }

    /** One of some words, each of which stands for something. */
    <T> T word(Bilingual expected, Map<String, T> words, T otherwise) {
        String text = scalar();
        T meant = text == null ? null : words.get(text);
        if (meant != null) {
            return meant;
        }
        refuse(expected, Spelling.hint(text == null ? "" : text, words.keySet()));
        return otherwise;
    }

    /** A constant in the spelling of packs: lower case, with hyphens. */
    <E extends Enum<E>> E constant(Bilingual expected, E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return word(expected, words, constants[0]);
    }

    /** The entries of a list. */
    List<Place> entries(Bilingual expected) {
        if (!(node instanceof SequenceNode sequence)) {
            refuse(expected, null);
            return List.of();
        }
        List<Place> entries = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            entries.add(new Place(file, entry, path + "[" + entries.size() + "]"));
        }
        return entries;
    }

    /** The entries of a list; a single value is a list of one. */
    List<Place> oneOrMore(Bilingual expected) {
        if (scalar() != null) {
            return List.of(this);
        }
        List<Place> entries = entries(expected);
        if (entries.isEmpty() && node instanceof SequenceNode) {
            refuse(expected, new Bilingual("空列表", "an empty list"), null);
        }
        return entries;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The keys of a mapping, of which only these are known. */
    Keys keys(String... known) {
        return Keys.of(this, List.of(known));
    }

    /** The keys of a mapping whose keys are the source's words. */
    Map<Place, Place> pairs(Bilingual expected) {
        return Keys.pairs(this, expected);
    }

    /** A wording in both languages. */
    Bilingual bilingual() {
        return bilingual(keys("zh", "en"));
    }

    static Bilingual bilingual(Keys keys) {
        return new Bilingual(
                keys.required("zh", STAND_IN, zh -> zh.text(new Bilingual("中文文字", "Chinese text"))),
                keys.required(
                        "en", STAND_IN, en -> en.text(new Bilingual("英文文字", "English text"))));
    }

    /**
     * What a supplier makes of the values read, unless one of them was refused; what it refuses
     * itself is told here.
     */
    <T> @Nullable T made(int errorsBefore, Bilingual expected, Supplier<? extends T> maker) {
        if (file.errors().size() > errorsBefore) {
            return null;
        }
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            refuse(expected, Wordings.said(CONTRADICTION, e.getMessage()), null);
            return null;
        }
    }

    /** Reads every entry. */
    static <T> List<T> each(List<Place> places, Function<Place, ? extends @Nullable T> read) {
        List<T> values = new ArrayList<>();
        for (Place place : places) {
            T value = read.apply(place);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Bilingual found() {
        String text = scalar();
        if (text != null) {
            return Wordings.quoted(text);
        }
        if (node instanceof MappingNode) {
            return Wordings.MAPPING;
        }
        return node instanceof SequenceNode ? Wordings.LIST : Wordings.NOTHING;
    }
}
