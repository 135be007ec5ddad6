package org.mingjing.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the arguments and turns refusals into exit statuses. It speaks English alone. */
final class CommandLineInterface {
    static final int WRONG_USAGE = 2;

    private static final int WIDTH = 96;

    private CommandLineInterface() {}

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        BenchOptions options = new BenchOptions();
        CommandLine command =
                new CommandLine(options)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setUsageHelpWidth(WIDTH);
        try {
            command.parseArgs(arguments);
            if (options.help) {
                command.usage(new PrintWriter(out, true, StandardCharsets.UTF_8));
                return Bench.FINE;
            }
            return new Bench(options, out, err).run();
        } catch (ParameterException e) {
            complain(err, e.getMessage() + "\nSee ./mingjing bench --help.");
        } catch (BenchRefused e) {
            complain(err, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            complain(err, "cannot read or write: " + e);
        } catch (OutOfMemoryError e) {
            complain(err, "there is too little memory; give more by MINGJING_JAVA_OPTS=-Xmx8g.");
        }
        return WRONG_USAGE;
    }

    private static void complain(PrintStream err, String sentence) {
        err.println("mingjing bench: " + sentence);
    }
}
