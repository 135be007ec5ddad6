package org.mingjing.benchmarks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The help in Chinese, from {@code usage_zh}, in the place of what the options say in English. What
 * commands say of themselves is told to none of the others; an option of one name means the same in
 * all that say nothing else.
 */
final class ChineseUsage extends ResourceBundle {
    private static final String COMMAND = "./mingjing bench.";
    private static final String OF_A_COMMAND = "(live|scale|due)\\..*";
    private static final String OF_ITSELF = "usage\\..*";

    private final Map<String, String> texts = new HashMap<>();

    ChineseUsage() {
        Properties told = read();
        for (String key : told.stringPropertyNames()) {
            boolean isOwn = key.matches(OF_A_COMMAND) || key.matches(OF_ITSELF);
            texts.put(isOwn ? COMMAND + key : key, told.getProperty(key));
        }
    }

    private static Properties read() {
        Properties told = new Properties();
        String name = "usage_zh.properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(ChineseUsage.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            told.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
