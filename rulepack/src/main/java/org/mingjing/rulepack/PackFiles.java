package org.mingjing.rulepack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a rule pack is read from: {@code pack.yaml}, {@code mapping.yaml} if there is one,
 * and the files of notices that its calendar names. Whoever keeps them can read the same pack again
 * wherever it lay. Immutable.
 */
public final class PackFiles {
    private final PackText pack;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final RulePack read;

    private PackFiles(PackText pack, @Nullable PackText mapping) {
        this.pack = new PackText(pack.name(), pack.text(), name -> beside(pack, name));
        texts.put(RulePacks.PACK, pack.text());
        if (mapping != null) {
            texts.put(RulePacks.MAPPING, mapping.text());
        }
        this.read =
                mapping == null ? PackReader.read(this.pack) : PackReader.read(this.pack, mapping);
    }

    /** A file beside the pack, kept because it is read. */
    private @Nullable PackText beside(PackText one, String name) {
        PackText found = one.siblings().find(name);
        if (found != null) {
            texts.putIfAbsent(name, found.text());
        }
        return found;
    }

    /**
     * Those of the pack of a name, or in a file or folder.
     *
     * @throws InvalidPackException when anything is wrong with it
     */
    public static PackFiles of(String nameOrPath) {
        if (RulePacks.names().contains(nameOrPath)) {
            return new PackFiles(RulePacks.text(nameOrPath), RulePacks.mappingOf(nameOrPath));
        }
        Path path = Path.of(nameOrPath);
        Path mapping = path.resolve(RulePacks.MAPPING);
        return new PackFiles(
                RulePacks.text(path),
                Files.isDirectory(path) && Files.exists(mapping) ? PackText.of(mapping) : null);
    }

    /**
     * Those that were kept.
     *
     * @param texts as {@link #texts()} told them
     * @throws InvalidPackException when anything is wrong with them
     */
    public static PackFiles of(SortedMap<String, String> texts) {
        String pack = texts.get(RulePacks.PACK);
        if (pack == null) {
            throw new IllegalArgumentException("a pack without its " + RulePacks.PACK);
        }
        PackText.Siblings siblings = name -> named(texts, name);
        return new PackFiles(
                new PackText(RulePacks.PACK, pack, siblings), named(texts, RulePacks.MAPPING));
    }

    private static @Nullable PackText named(SortedMap<String, String> texts, String name) {
        String text = texts.get(name);
        return text == null ? null : new PackText(name, text);
    }

    /** The texts by the names of their files. */
    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /** The pack, with its mapping if there is one. */
    public RulePack pack() {
        return read;
    }

    /** The text of the pack, to be changed for a what-if. */
    public PackDraft draft() {
        return PackDraft.of(pack);
    }
}
