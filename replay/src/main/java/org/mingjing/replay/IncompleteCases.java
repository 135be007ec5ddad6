package org.mingjing.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.ProblemKind;
import org.mingjing.eventlog.Problems;

/** Tells which cases the logs told something of that could not be taken. */
final class IncompleteCases {
    private static final int NAMED = 10;

    private IncompleteCases() {}

    static void tell(CaseFiles caseFiles, List<Path> logs, Problems problems) {
        List<String> numbers = numbers(caseFiles);
        if (numbers.isEmpty()) {
            return;
        }
        String named = numbers.stream().limit(NAMED).collect(Collectors.joining(", "));
        problems.add(
                new Problem(
                        logs.stream().map(Path::toString).collect(Collectors.joining(", ")),
                        0,
                        ProblemKind.CASES_INCOMPLETE,
                        List.of(
                                String.format(Locale.ROOT, "%,d", numbers.size()),
                                numbers.size() > NAMED ? named + ", …" : named)));
    }

    private static List<String> numbers(CaseFiles caseFiles) {
        List<String> numbers = new ArrayList<>();
        if (caseFiles.size() == 0) {
            return numbers;
        }
        CaseFile view = caseFiles.get(0);
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            if (view.isIncomplete()) {
                numbers.add(view.id());
            }
        }
        return numbers;
    }
}
