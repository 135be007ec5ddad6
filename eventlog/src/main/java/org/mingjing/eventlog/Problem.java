package org.mingjing.eventlog;

import java.util.List;
import org.mingjing.core.casefile.Bilingual;

/**
 * One thing that is wrong with a log: where, and what was made of it.
 *
 * <p>Arguments come out of the log. They are shortened to {@value #LONGEST_ARGUMENT} characters,
 * and characters that steer a terminal or turn the direction of writing are replaced.
 *
 * @param source the file
 * @param line line in the unpacked text, from 1; 0 when the whole file is meant
 * @param kind what is wrong
 * @param arguments what stands in the wording's places
 */
public record Problem(String source, int line, ProblemKind kind, List<String> arguments) {
    static final int LONGEST_ARGUMENT = 160;

    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException("lines are counted from 1: " + line);
        }
        arguments = arguments.stream().map(Problem::shown).toList();
    }

    public Severity severity() {
        return kind.severity();
    }

    /** The sentence with its arguments, without file and line. */
    public Bilingual message() {
        return new Bilingual(fill(kind.wording().zh()), fill(kind.wording().en()));
    }

    /** File and line, as editors understand them: {@code log.csv:12}. */
    public String place() {
        return line == 0 ? source : source + ":" + line;
    }

    private String fill(String wording) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', from)) {
            int close = wording.indexOf('}', open);
            String argument = arguments.get(wording.charAt(open + 1) - '0');
            text.append(wording, from, open)
                    .append(argument)
                    .append(noun(wording.substring(open + 2, close), argument.equals("1")));
            from = close + 1;
        }
        return text.append(wording, from, wording.length()).toString();
    }

    /** The noun after a number, of the two forms in " case|cases"; nothing where there are none. */
    private static String noun(String forms, boolean isSingular) {
        int bar = forms.indexOf('|');
        if (bar < 0) {
            return "";
        }
        return isSingular ? forms.substring(0, bar) : " " + forms.substring(bar + 1);
    }

    private static String shown(String argument) {
        int end =
                argument.offsetByCodePoints(
                        0,
                        Math.min(LONGEST_ARGUMENT, argument.codePointCount(0, argument.length())));
        return PlainText.of(argument.substring(0, end)) + (end < argument.length() ? "…" : "");
    }
}
