package org.mingjing.replay;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The command lines: {@code mingjing replay …}, and {@code mingjing what-if …}. */
public final class Main {
    /** The first word of a what-if; any other is one of a replay. */
    private static final String WHAT_IF = "what-if";

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        boolean isWhatIf = arguments.length > 0 && arguments[0].equals(WHAT_IF);
        int status =
                CommandLineInterface.run(
                        isWhatIf ? new WhatIfOptions() : new ReplayOptions(),
                        isWhatIf ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments,
                        Surroundings.ofThisProcess(),
                        out,
                        err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor)),
                false,
                StandardCharsets.UTF_8);
    }
}
