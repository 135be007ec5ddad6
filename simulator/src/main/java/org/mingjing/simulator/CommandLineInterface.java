package org.mingjing.simulator;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the arguments, speaks the chosen language, and turns refusals into exit statuses. */
final class CommandLineInterface {
    static final int FINE = 0;
    static final int WRONG_USAGE = 2;

    private static final int WIDTH = 96;

    private CommandLineInterface() {}

    static int run(
            String[] arguments, Surroundings surroundings, PrintStream out, PrintStream err) {
        Language language = language(arguments, surroundings.environment());
        Wording wording = new Wording(language);
        @Nullable Feed feed = Feed.asked(arguments);
        try {
            return feed == null
                    ? generate(arguments, language, surroundings, out, err)
                    : feed(feed, arguments, language, surroundings, out, err);
        } catch (ParameterException e) {
            String help = wording.say("usage.see-help", e.getCommandLine().getCommandName());
            complain(err, feed, UsageMistakes.say(e, wording) + "\n" + help);
        } catch (GenerateRefused e) {
            complain(err, feed, String.valueOf(e.getMessage()));
        } catch (AccessDeniedException e) {
            complain(err, feed, wording.say("error.denied", e.getFile()));
        } catch (IOException e) {
            complain(err, feed, wording.say("error.io", String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            complain(err, feed, wording.say("error.memory"));
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            complain(err, feed, wording.say("error.unexpected", trace.toString().strip()));
        }
        return WRONG_USAGE;
    }

    private static void complain(PrintStream err, @Nullable Feed feed, String sentence) {
        err.println("mingjing " + (feed == null ? "generate" : feed.id()) + ": " + sentence);
    }

    private static int feed(
            Feed feed,
            String[] arguments,
            Language language,
            Surroundings surroundings,
            PrintStream out,
            PrintStream err)
            throws IOException {
        Wording wording = new Wording(language);
        FeedOptions options = new FeedOptions();
        options.language = language;
        CommandLine command = Usage.command(options, feed, wording);
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        if (command.parseArgs(rest).isUsageHelpRequested()) {
            help(command, out);
            return FINE;
        }
        return new FeedCommand(feed, options, wording, surroundings, out, err).run();
    }

    private static void help(CommandLine command, PrintStream out) {
        command.setUsageHelpWidth(WIDTH).usage(new PrintWriter(out, true, StandardCharsets.UTF_8));
    }

    private static int generate(
            String[] arguments,
            Language language,
            Surroundings surroundings,
            PrintStream out,
            PrintStream err)
            throws IOException {
        Wording wording = new Wording(language);
        GenerateOptions options = new GenerateOptions();
        options.language = language;
        CommandLine command = Usage.command(options, wording);
        ParseResult parsed = command.parseArgs(arguments);
        if (parsed.isUsageHelpRequested()) {
            help(command, out);
            return FINE;
        }
        if (parsed.isVersionHelpRequested()) {
            for (Twist twist : Twist.values()) {
                out.println(
                        wording.say(
                                "list.line",
                                twist.id(),
                                wording.plain("list." + twist.intent()),
                                wording.plain("twist." + twist.id())));
            }
            return FINE;
        }
        new GenerateCommand(options, wording, surroundings, out, err).run();
        return FINE;
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
