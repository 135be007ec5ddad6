package org.mingjing.replay;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the chosen language what is wrong with the arguments. */
final class UsageMistakes {
    private final Wording wording;
    private final List<String> arguments;

    UsageMistakes(Wording wording, List<String> arguments) {
        this.wording = wording;
        this.arguments = List.copyOf(arguments);
    }

    String say(ParameterException mistake) {
        return switch (mistake) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice ->
                    wording.say("usage.twice", name(twice.getOverwritten()));
            default -> value(mistake);
        };
    }

    private String missing(List<ArgSpec> missing) {
        List<String> absent = new ArrayList<>();
        for (ArgSpec argument : missing) {
            if (argument.isOption() && arguments.contains(name(argument))) {
                return wording.say("usage.no-value", name(argument), argument.paramLabel());
            }
            absent.add(
                    argument.isOption()
                            ? name(argument) + " " + argument.paramLabel()
                            : wording.say("usage.log", argument.paramLabel()));
        }
        return wording.say("usage.missing", String.join(wording.say("list.separator"), absent));
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String text = unmatched.getUnmatched().get(0);
        String said = text.contains("=") ? text.substring(0, text.indexOf('=')) : text;
        Likeness likeness = new Likeness(said);
        unmatched.getCommandLine().getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .forEach(likeness::consider);
        List<String> nearest = likeness.nearest();
        String hint = nearest.isEmpty() ? "" : wording.say("error.meant", nearest.get(0));
        return wording.say("usage.unknown", text) + hint;
    }

    private String value(ParameterException mistake) {
        ArgSpec argument = mistake.getArgSpec();
        if (argument == null) {
            return wording.say("usage.wrong", String.join(" ", arguments));
        }
        return argument.arity().max() == 0
                ? wording.say("usage.flag", name(argument))
                : wording.say(
                        "usage.value",
                        name(argument),
                        takes(argument),
                        String.valueOf(mistake.getValue()));
    }

    /** What an argument takes: in words, or one of the words that its label lists. */
    private String takes(ArgSpec argument) {
        String key = "usage.takes." + name(argument).replaceFirst("^--", "");
        if (wording.has(key)) {
            return wording.say(key);
        }
        String words = argument.paramLabel();
        int last = words.lastIndexOf('|');
        String listed =
                last < 0
                        ? words
                        : words.substring(0, last).replace("|", wording.say("list.separator"))
                                + wording.say("usage.or")
                                + words.substring(last + 1);
        return wording.say("usage.takes", listed);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
