package org.mingjing.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.benchmarks.command.Measuring;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the arguments and turns refusals into exit statuses. It speaks English alone. */
final class CommandLineInterface {
    static final int WRONG_USAGE = 2;

    private static final int WIDTH = 96;

    private CommandLineInterface() {}

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        CommandLine command =
                new CommandLine(new BenchOptions())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setUsageHelpWidth(WIDTH);
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

    /** The last of the commands that were named. */
    private static CommandLine asked(ParseResult result) {
        return result.asCommandLineList().getLast();
    }

    private static void complain(PrintStream err, String sentence) {
        err.println("mingjing bench: " + sentence);
    }
}
