package org.mingjing.rulepack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.Vocabulary;

/**
 * The rule packs 规则包: those on the class path by name, and any other by its path.
 *
 * <p>A pack is a folder with {@code pack.yaml} and, for a log it is made for, {@code mapping.yaml}.
 * Its format is described in {@code docs/rule-packs.md}. A file that is missing or unreadable is a
 * {@link java.io.UncheckedIOException}; what is wrong inside is an {@link InvalidPackException}
 * that names every error.
 */
public final class RulePacks {
    private static final String FOLDER = "packs/";
    static final String PACK = "pack.yaml";
    static final String MAPPING = "mapping.yaml";

    private RulePacks() {}

    /** The names of the packs on the class path, in alphabetical order. */
    public static List<String> names() {
        PackText index = PackText.ofResource(FOLDER + "index.txt");
        return index == null ? List.of() : index.text().lines().sorted().toList();
    }

    /**
     * The pack of a name, from the class path.
     *
     * @throws UnknownPackException when there is none
     * @throws InvalidPackException when anything is wrong with it
     */
    public static RulePack load(String name) {
        PackText pack = text(name);
        PackText mapping = mappingOf(name);
        return mapping == null ? PackReader.read(pack) : PackReader.read(pack, mapping);
    }

    /**
     * The pack in a folder, with its mapping if there is one, or in a file, without.
     *
     * @throws InvalidPackException when anything is wrong with it
     */
    public static RulePack load(Path path) {
        PackText pack = text(path);
        if (!Files.isDirectory(path)) {
            return PackReader.read(pack);
        }
        Path mapping = path.resolve(MAPPING);
        return Files.exists(mapping)
                ? PackReader.read(pack, PackText.of(mapping))
                : PackReader.read(pack);
    }

    static PackText text(String name) {
        List<String> names = names();
        PackText pack =
                names.contains(name) ? PackText.ofResource(FOLDER + name + "/" + PACK) : null;
        if (pack == null) {
            throw new UnknownPackException(name, names);
        }
        return pack;
    }

    /** The mapping of the pack of a name; null when it is made for no log. */
    static @Nullable PackText mappingOf(String name) {
        return PackText.ofResource(FOLDER + name + "/" + MAPPING);
    }

    static PackText text(Path path) {
        return PackText.of(Files.isDirectory(path) ? path.resolve(PACK) : path);
    }

    /**
     * The mapping in a file, to the words of a vocabulary.
     *
     * @throws InvalidPackException when anything is wrong with it
     */
    public static Mapping mapping(Path path, Vocabulary vocabulary) {
        return PackReader.readMapping(PackText.of(path), vocabulary);
    }
}
