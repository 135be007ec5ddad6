package org.mingjing.replay;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.core.rule.Unjudged;

/** The rules that could not be judged in some cases, with the first of these cases. */
final class UnjudgedRules {
    private static final int NAMED = 5;

    private final Map<String, Failure> failures = new LinkedHashMap<>();

    /** What failed in the same way in a number of cases. */
    private static final class Failure {
        private final List<String> cases = new ArrayList<>(NAMED);
        private long count;
    }

    void add(Unjudged unjudged) {
        String what =
                unjudged.rule().id() + " v" + unjudged.rule().version() + ": " + unjudged.reason();
        Failure failure = failures.computeIfAbsent(what, key -> new Failure());
        failure.count++;
        if (failure.cases.size() < NAMED) {
            failure.cases.add(unjudged.caseNumber());
        }
    }

    boolean isEmpty() {
        return failures.isEmpty();
    }

    void tell(PrintStream err, Wording wording) {
        failures.forEach(
                (what, failure) ->
                        err.println(
                                wording.say(
                                        "unjudged",
                                        failure.count,
                                        String.join(", ", failure.cases),
                                        failure.count > NAMED ? ", …" : "",
                                        what)));
    }
}
