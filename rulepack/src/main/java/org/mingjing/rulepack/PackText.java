package org.mingjing.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;

/**
 * The text of one file of a pack, with the name by which errors call it.
 *
 * @param name the path, or the resource's name
 * @param text what it holds
 * @param siblings the files beside it
 */
record PackText(String name, String text, Siblings siblings) {
    private static final Bilingual UTF_8 = new Bilingual("UTF-8 编码的文字", "text in UTF-8");

    /** At most, in UTF-8 and in GB18030. */
    private static final int BYTES_OF_A_CHARACTER = 4;

    /** The files of one folder. */
    @FunctionalInterface
    interface Siblings {
        Siblings NONE = name -> null;

        /** The file of a name without folders; null when there is none. */
        @Nullable PackText find(String name);
    }

    /** A text beside which there are no files. */
    PackText(String name, String text) {
        this(name, text, Siblings.NONE);
    }

    static PackText of(Path path) {
        try {
            refuseTooLarge(path.toString(), Files.size(path));
            return new PackText(
                    path.toString(),
                    decode(path.toString(), Files.readAllBytes(path)),
                    name -> ofFile(path.resolveSibling(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /**
     * Refuses, before it is read into memory, a file that holds more characters than a pack may,
     * whatever they are.
     *
     * @throws InvalidPackException when it does
     */
    static void refuseTooLarge(String name, long bytes) {
        if (bytes > (long) YamlFile.MOST_CHARACTERS * BYTES_OF_A_CHARACTER) {
            throw new InvalidPackException(
                    List.of(
                            YamlFile.tooLong(
                                    name, new Bilingual(bytes + " 字节", bytes + " bytes"))));
        }
    }

    private static @Nullable PackText ofFile(Path path) {
        return Files.isRegularFile(path) ? of(path) : null;
    }

    /** The resource of a name; null when there is none. */
    static @Nullable PackText ofResource(String name) {
        try (@Nullable InputStream resource =
                PackText.class.getClassLoader().getResourceAsStream(name)) {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            return resource == null
                    ? null
                    : new PackText(
                            name,
                            decode(name, resource.readAllBytes()),
                            sibling -> ofResource(folder + sibling));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** The text without the byte order mark that spreadsheets and editors put before it. */
    private static String decode(String name, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidPackException(
                    List.of(new PackError(name, 1, 1, "", UTF_8, Wordings.SOMETHING_ELSE, null)));
        }
    }
}
