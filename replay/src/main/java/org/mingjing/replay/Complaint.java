package org.mingjing.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.mingjing.rulepack.InvalidPackException;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.JacksonException;

/**
 * What the person at the terminal is told when a run ends early. Only a mistake of the program
 * itself comes with a stack trace.
 */
final class Complaint {
    private final Wording wording;
    private final String command;
    private final List<String> arguments;

    /**
     * @param command the name of the command that ends
     */
    Complaint(Wording wording, String command, List<String> arguments) {
        this.wording = wording;
        this.command = command;
        this.arguments = List.copyOf(arguments);
    }

    String about(Throwable failure) {
        return switch (failure) {
            case ParameterException mistake ->
                    new UsageMistakes(wording, arguments).say(mistake)
                            + "\n"
                            + wording.say("usage.see-help", command);
            case ReplayRefused refused -> String.valueOf(refused.getMessage());
            case InvalidPackException invalid -> wording.of(invalid.message());
            case InvalidPathException path ->
                    wording.say("error.path", Page.printable(path.getInput()));
            case UncheckedIOException unchecked ->
                    file(Objects.requireNonNull(unchecked.getCause()));
            case IOException io -> file(io);
            case JacksonException json when json.getCause() instanceof IOException io -> file(io);
            case OutOfMemoryError memory -> wording.say("error.memory");
            default -> wording.say("error.unexpected", trace(failure));
        };
    }

    private String file(IOException failure) {
        return wording.say("error.io", reason(failure, wording));
    }

    /** Why a file could not be read or written, in words. */
    static String reason(IOException failure, Wording wording) {
        return switch (failure) {
            case NoSuchFileException none -> wording.say("error.file", none.getFile());
            case AccessDeniedException denied -> wording.say("error.denied", denied.getFile());
            case FileSystemException other when other.getReason() != null ->
                    other.getFile() + ": " + other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString().strip();
    }
}
