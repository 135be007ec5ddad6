package org.mingjing.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One run of the command line in this process: what it answered, printed and complained of. */
record CommandRun(int status, String out, String err) {

    /** A run that knows no environment variable and talks to no terminal. */
    static CommandRun of(Object... arguments) {
        return in(new Surroundings(Map.of(), false), arguments);
    }

    static CommandRun in(Surroundings surroundings, Object... arguments) {
        return in(new ReplayOptions(), surroundings, arguments);
    }

    static CommandRun whatIf(Object... arguments) {
        return in(new WhatIfOptions(), new Surroundings(Map.of(), false), arguments);
    }

    private static CommandRun in(
            ReadingOptions options, Surroundings surroundings, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int status =
                CommandLineInterface.run(
                        options,
                        words,
                        surroundings,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of a file that a run has written. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
