package org.mingjing.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.benchmarks.command.Measuring;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Reads the arguments and turns refusals into exit statuses. The help is Chinese unless English is
 * asked for, like that of the other commands; figures and complaints are English.
 */
final class CommandLineInterface {
    static final int WRONG_USAGE = 2;

    private static final int WIDTH = 96;
    private static final String LANGUAGE = "--lang";

    private CommandLineInterface() {}

    static int run(
            String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        CommandLine command =
                new CommandLine(new BenchOptions())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setUsageHelpWidth(WIDTH);
        if (isChinese(arguments, environment)) {
            command.setResourceBundle(new ChineseUsage());
        }
        try {
            CommandLine asked = asked(command.parseArgs(arguments));
            if (asked.isUsageHelpRequested()) {
                asked.usage(new PrintWriter(out, true, StandardCharsets.UTF_8));
                return Measuring.FINE;
            }
            Measuring measuring = asked.getCommand();
            return measuring.run(out, err);
        } catch (ParameterException e) {
            complain(err, e.getMessage() + "\nSee ./mingjing bench --help.");
        } catch (BenchRefused e) {
            complain(err, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            complain(err, "cannot read or write: " + e);
        } catch (SQLException e) {
            complain(err, "the database does not do what it should: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            complain(err, "interrupted");
        } catch (OutOfMemoryError e) {
            complain(err, "there is too little memory; give more by MINGJING_JAVA_OPTS=-Xmx8g.");
        }
        return WRONG_USAGE;
    }

    /** The last language that is named, else that of the environment; Chinese when none is. */
    private static boolean isChinese(String[] arguments, Map<String, String> environment) {
        String language = environment.getOrDefault("MINGJING_LANG", "");
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                language = arguments[i + 1];
            } else if (arguments[i].startsWith(LANGUAGE + "=")) {
                language = arguments[i].substring(LANGUAGE.length() + 1);
            }
        }
        return !language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** The last of the commands that were named. */
    private static CommandLine asked(ParseResult result) {
        return result.asCommandLineList().getLast();
    }

    private static void complain(PrintStream err, String sentence) {
        err.println("mingjing bench: " + sentence);
    }
}
