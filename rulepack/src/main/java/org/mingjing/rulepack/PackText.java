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
 */
record PackText(String name, String text) {
    private static final Bilingual UTF_8 = new Bilingual("UTF-8 编码的文字", "text in UTF-8");

    static PackText of(Path path) {
        try {
            return decode(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** The resource of a name; null when there is none. */
    static @Nullable PackText ofResource(String name) {
        try (@Nullable InputStream resource =
                PackText.class.getClassLoader().getResourceAsStream(name)) {
            return resource == null ? null : decode(name, resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static PackText decode(String name, byte[] bytes) {
        try {
            return new PackText(
                    name,
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new InvalidPackException(
                    List.of(new PackError(name, 1, 1, "", UTF_8, Wordings.SOMETHING_ELSE, null)));
        }
    }
}
