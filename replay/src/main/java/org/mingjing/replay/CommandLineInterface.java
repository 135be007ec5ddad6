package org.mingjing.replay;

import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mingjing.rulepack.InvalidPackException;
import org.mingjing.rulepack.RulePacks;
import org.mingjing.rulepack.UnknownPackException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads the arguments, speaks the chosen language, and turns refusals into exit statuses. */
final class CommandLineInterface {
    private CommandLineInterface() {}

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Language language = language(arguments, System.getenv());
        ReplayOptions options = new ReplayOptions();
        options.language = language;
        CommandLine command = command(options, usage(language));
        try {
            CommandLine.ParseResult parsed = command.parseArgs(arguments);
            if (parsed.isUsageHelpRequested()) {
                command.usage(new PrintWriter(out, true, StandardCharsets.UTF_8));
                return ReplayCommand.FINE;
            }
            return new ReplayCommand(options, out, err, terminal()).run();
        } catch (CommandLine.ParameterException
                | ReplayRefused
                | UnknownPackException
                | InvalidPackException
                | InvalidPathException e) {
            err.println("mingjing replay: " + e.getMessage());
            return ReplayCommand.WRONG_USAGE;
        } catch (IOException | UncheckedIOException e) {
            err.println("mingjing replay: " + e);
            return ReplayCommand.WRONG_USAGE;
        }
    }

    /** There is no console where the output is a pipe and the JDK has no line editor. */
    @SuppressWarnings("SystemConsoleNull")
    private static ReplayCommand.Terminal terminal() {
        @Nullable Console console = System.console();
        boolean isTerminal = console != null && console.isTerminal();
        return new ReplayCommand.Terminal(
                isTerminal && System.getenv("NO_COLOR") == null, isTerminal);
    }

    /** The language must be known before the arguments are understood: their errors speak it. */
    static Language language(String[] arguments, Map<String, String> environment) {
        String wanted = environment.getOrDefault("MINGJING_LANG", "zh");
        List<String> all = List.of(arguments);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).startsWith("--lang=")) {
                wanted = all.get(i).substring("--lang=".length());
            }
            if (all.get(i).equals("--lang") && i + 1 < all.size()) {
                wanted = all.get(i + 1);
            }
        }
        return wanted.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH;
    }

    private static CommandLine command(ReplayOptions options, Properties usage) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(options).name("./mingjing replay");
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(usage.getProperty("help"))
                        .build());
        spec.usageMessage()
                .width(100)
                .sortOptions(false)
                .header(usage.getProperty("usage.header"), "")
                .synopsisHeading(usage.getProperty("usage.synopsis") + " ")
                .description("", usage.getProperty("usage.description"), "")
                .exitCodeListHeading(usage.getProperty("usage.exit") + "%n")
                .exitCodeList(
                        Map.of(
                                "0", usage.getProperty("usage.exit.0"),
                                "1", usage.getProperty("usage.exit.1"),
                                "2", usage.getProperty("usage.exit.2")))
                .footerHeading("%n" + usage.getProperty("usage.examples") + "%n")
                .footer(
                        "  ./mingjing replay --pack it-road-fines fines.xes.gz --signals fines.csv",
                        "  ./mingjing replay --pack it-road-fines fines.xes.gz --explain A100");
        describe(spec, usage);
        return new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static void describe(CommandSpec spec, Properties usage) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            String text = usage.getProperty(option.longestName().substring(2), "");
            spec.remove(option);
            spec.addOption(
                    OptionSpec.builder(option)
                            .description(text.replace("{0}", String.join(", ", RulePacks.names())))
                            .build());
        }
        var logs = spec.positionalParameters().get(0);
        spec.remove(logs);
        spec.addPositional(
                CommandLine.Model.PositionalParamSpec.builder(logs)
                        .description(usage.getProperty("logs"))
                        .build());
    }

    static Properties usage(Language language) {
        Properties usage = new Properties();
        String name = "usage_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                CommandLineInterface.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            usage.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return usage;
    }
}
