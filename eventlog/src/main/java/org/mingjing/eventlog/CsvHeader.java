package org.mingjing.eventlog;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that a CSV file has, and the slots that they fill. */
final class CsvHeader {
    private final List<String> columns;
    private final int[] eventSlots;
    private final int[] caseSlots;
    private final boolean ours;
    private final boolean complete;

    CsvHeader(CsvRecord cells, Intake intake, Report report) {
        this.columns = cells.getFields().stream().map(Blanks::strip).toList();
        this.eventSlots = slots(intake.eventShape().slots());
        this.caseSlots = slots(intake.cases().shape().slots());
        this.ours = columns.contains(OwnKeys.ACTIVITY);
        this.complete = check(intake, report);
    }

    /** Whether the columns without which no event can be taken are there. */
    boolean isComplete() {
        return complete;
    }

    /** Whether the file was written by us, so that texts are guarded. */
    boolean isOurs() {
        return ours;
    }

    List<String> columns() {
        return columns;
    }

    int size() {
        return columns.size();
    }

    int eventSlot(int column) {
        return eventSlots[column];
    }

    int caseSlot(int column) {
        return caseSlots[column];
    }

    private int[] slots(Slots wanted) {
        int[] slots = new int[columns.size()];
        for (int i = 0; i < slots.length; i++) {
            boolean repeated = columns.indexOf(columns.get(i)) < i;
            slots[i] = repeated ? Slots.NONE : wanted.find(columns.get(i));
        }
        return slots;
    }

    private boolean check(Intake intake, Report report) {
        List<String> required =
                List.of(
                        intake.mapping().fields().caseNumber(),
                        intake.mapping().fields().activity(),
                        intake.mapping().fields().occurredAt());
        List<String> missing = required.stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty()) {
            report.say(
                    1,
                    ProblemKind.COLUMNS_MISSING,
                    String.join(", ", missing),
                    String.join(", ", columns),
                    hint(missing, columns));
            return false;
        }
        tellOthers(intake, report);
        return true;
    }

    private void tellOthers(Intake intake, Report report) {
        List<String> wanted = wanted(intake);
        Set<String> unused = new LinkedHashSet<>(columns);
        unused.removeAll(wanted);
        unused.removeAll(OwnKeys.IN_ANY_LOG);
        List<String> absent = new ArrayList<>();
        for (String name : wanted) {
            int first = columns.indexOf(name);
            @Nullable String meant = Similarity.mostSimilar(name, List.copyOf(unused));
            if (first >= 0 && first != columns.lastIndexOf(name)) {
                report.say(1, ProblemKind.COLUMN_REPEATED, name);
            } else if (first < 0 && meant != null) {
                unused.remove(meant);
                report.say(
                        1, ProblemKind.COLUMN_NOT_FOUND, name, hint(List.of(name), List.of(meant)));
            } else if (first < 0) {
                absent.add(name);
            }
        }
        String reception = intake.mapping().fields().receivedAt();
        if (reception != null && absent.remove(reception)) {
            report.say(1, ProblemKind.RECEPTION_NOT_SENT, reception);
        }
        notice(ProblemKind.COLUMNS_NOT_SENT, absent, report);
        notice(ProblemKind.COLUMNS_UNUSED, unused, report);
    }

    private static void notice(ProblemKind kind, Collection<String> names, Report report) {
        if (!names.isEmpty()) {
            report.say(1, kind, String.join(", ", names));
        }
    }

    private static List<String> wanted(Intake intake) {
        return Stream.concat(
                        intake.eventShape().slots().keys().stream(),
                        intake.cases().shape().slots().keys().stream())
                .filter(name -> !OwnKeys.IN_ANY_LOG.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** Columns that may be meant, in both languages; empty when none is like a missing one. */
    private static String hint(List<String> missing, List<String> found) {
        List<String> likely = new ArrayList<>();
        for (String name : missing) {
            String similar = Similarity.mostSimilar(name, found);
            if (similar != null) {
                likely.add(similar + " → " + name + "?");
            }
        }
        return likely.isEmpty() ? "" : " (" + String.join(", ", likely) + ")";
    }
}
