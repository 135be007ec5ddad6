package org.mingjing.simulator;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The command line: {@code mingjing generate …}, and what {@code mingjing demo} tells its server.
 */
public final class Main {
    private Main() {}

    /** Does as the command line does, and answers with the exit status. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return CommandLineInterface.run(arguments, Surroundings.ofThisProcess(), out, err);
    }

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)),
                false,
                StandardCharsets.UTF_8);
    }
}
