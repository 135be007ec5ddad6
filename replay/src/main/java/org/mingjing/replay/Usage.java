package org.mingjing.replay;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.mingjing.rulepack.RulePacks;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options and their help in one language, from {@code usage_zh} and {@code _en}; where a
 * command says something of its own, the key begins with its name.
 */
final class Usage {
    private Usage() {}

    static CommandLine command(ReadingOptions options) {
        Properties texts = new Properties(texts(options.language));
        String own = options.command() + ".";
        texts(options.language)
                .forEach(
                        (key, text) -> {
                            if (key.toString().startsWith(own)) {
                                texts.put(key.toString().substring(own.length()), text);
                            }
                        });
        String name = "./mingjing " + options.command();
        CommandSpec spec = CommandSpec.forAnnotatedObject(options).name(name);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).order(60).build());
        Map<String, String> statuses = new LinkedHashMap<>();
        for (String status : List.of("0", "1", "2")) {
            statuses.put(status, texts.getProperty("usage.exit." + status));
        }
        spec.usageMessage()
                .sortOptions(false)
                .header(texts.getProperty("usage.header"), "")
                .synopsisHeading(texts.getProperty("usage.synopsis") + " ")
                .description("", texts.getProperty("usage.description"), "")
                .exitCodeListHeading("%n" + texts.getProperty("usage.exit") + "%n")
                .exitCodeList(statuses)
                .footerHeading("%n" + texts.getProperty("usage.examples") + "%n")
                .footer(
                        options.examples().stream()
                                .map(example -> "  " + name + " " + example)
                                .toArray(String[]::new));
        if (!options.synopsis().isEmpty()) {
            spec.usageMessage().customSynopsis(name + " " + options.synopsis());
        }
        describe(spec, texts);
        return new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static void describe(CommandSpec spec, Properties texts) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            String text = texts.getProperty(option.longestName().substring(2), "");
            spec.remove(option);
            spec.addOption(
                    OptionSpec.builder(option)
                            .description(text.replace("{0}", String.join(", ", RulePacks.names())))
                            .build());
        }
        PositionalParamSpec logs = spec.positionalParameters().get(0);
        spec.remove(logs);
        spec.addPositional(
                PositionalParamSpec.builder(logs).description(texts.getProperty("logs")).build());
    }

    static Properties texts(Language language) {
        Properties texts = new Properties();
        String name = "usage_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Usage.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
