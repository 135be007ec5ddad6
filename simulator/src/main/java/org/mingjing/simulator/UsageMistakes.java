package org.mingjing.simulator;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the chosen language what is wrong with the arguments. */
final class UsageMistakes {
    private UsageMistakes() {}

    static String say(ParameterException mistake, Wording wording) {
        return switch (mistake) {
            case MissingParameterException missing ->
                    wording.say(
                            "usage.missing",
                            missing.getMissing().stream()
                                    .map(argument -> name(argument) + " " + argument.paramLabel())
                                    .collect(Collectors.joining(" ")));
            case UnmatchedArgumentException unmatched ->
                    wording.say("usage.unknown", unmatched.getUnmatched().getFirst());
            case OverwrittenOptionException twice ->
                    wording.say("usage.twice", name(twice.getOverwritten()));
            default -> value(mistake, wording);
        };
    }

    private static String value(ParameterException mistake, Wording wording) {
        ArgSpec argument = mistake.getArgSpec();
        return argument == null
                ? wording.say("usage.wrong")
                : wording.say(
                        "usage.value",
                        name(argument),
                        takes(argument, wording),
                        String.valueOf(mistake.getValue()));
    }

    /** What an argument takes: in words, or one of the words that its label lists. */
    private static String takes(ArgSpec argument, Wording wording) {
        String key = "usage.takes." + name(argument).replaceFirst("^--", "");
        if (wording.has(key)) {
            return wording.say(key);
        }
        String words = argument.paramLabel();
        int last = words.lastIndexOf('|');
        String listed =
                last < 0
                        ? words
                        : words.substring(0, last).replace("|", ", ")
                                + wording.say("usage.or")
                                + words.substring(last + 1);
        return wording.say("usage.takes", listed);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
