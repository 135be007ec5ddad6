package org.mingjing.replay;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.mingjing.core.casefile.Bilingual;

/** The sentences of the command line in one language, from {@code messages_zh} and {@code _en}. */
public final class Wording {
    private final Language language;
    private final Properties messages = new Properties();

    public Wording(Language language) {
        this.language = language;
        String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Wording.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    public String of(Bilingual wording) {
        return language.of(wording);
    }

    /**
     * The sentence of a key, its {@code {0}} filled in.
     *
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String say(String key, Object... arguments) {
        String message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("no sentence for " + key + " in " + language);
        }
        return new MessageFormat(message, Locale.ROOT).format(arguments);
    }

    boolean has(String key) {
        return messages.containsKey(key);
    }

    Properties messages() {
        return messages;
    }
}
