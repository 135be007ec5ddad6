package org.mingjing.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Reads the arguments, speaks the chosen language, and turns refusals into exit statuses. */
final class CommandLineInterface {
    private CommandLineInterface() {}

    static int run(
            ReadingOptions options,
            String[] arguments,
            Surroundings surroundings,
            PrintStream out,
            PrintStream err) {
        Language language = language(arguments, surroundings.environment());
        try {
            options.language = language;
            return understood(options, arguments, surroundings, out, err);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            Complaint complaint =
                    new Complaint(new Wording(language), options.command(), List.of(arguments));
            err.println("mingjing " + options.command() + ": " + complaint.about(e));
            return ReplayCommand.WRONG_USAGE;
        }
    }

    private static int understood(
            ReadingOptions options,
            String[] arguments,
            Surroundings surroundings,
            PrintStream out,
            PrintStream err)
            throws IOException {
        CommandLine command = Usage.command(options);
        if (command.parseArgs(arguments).isUsageHelpRequested()) {
            PageWidth width = PageWidth.of(options.width, surroundings.environment());
            command.setUsageHelpWidth(width.prose())
                    .usage(new PrintWriter(out, true, StandardCharsets.UTF_8));
            return ReplayCommand.FINE;
        }
        return options.run(out, err, surroundings);
    }

    /**
     * The language must be known before the arguments are understood: their errors speak it. An
     * argument that names no language changes nothing.
     */
    static Language language(String[] arguments, Map<String, String> environment) {
        Language language = Language.of(environment.getOrDefault("MINGJING_LANG", ""), Language.ZH);
        String before = "";
        for (String argument : arguments) {
            if (before.equals("--lang")) {
                language = Language.of(argument, language);
            }
            if (argument.startsWith("--lang=")) {
                language = Language.of(argument.substring("--lang=".length()), language);
            }
            before = argument;
        }
        return language;
    }
}
