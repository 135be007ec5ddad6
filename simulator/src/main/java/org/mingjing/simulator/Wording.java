package org.mingjing.simulator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The sentences of the command line in one language, from {@code generate_zh} and {@code _en}. */
final class Wording {
    private final Language language;
    private final Properties sentences = new Properties();

    Wording(Language language) {
        this.language = language;
        String name = "generate_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Wording.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence of a key as it stands. */
    String plain(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + key + " in " + language);
        }
        return sentence;
    }

    /** The sentence of a key, its {@code {0}} filled in. */
    String say(String key, Object... arguments) {
        return new MessageFormat(plain(key), Locale.ROOT).format(arguments);
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    Properties sentences() {
        return sentences;
    }
}
