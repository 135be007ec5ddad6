package org.mingjing.app.supervision;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All the steps by which a signal or a pattern came to be revoked, or did not, in their order. */
final class TakenSteps {
    /** Seven columns of {@code steps}, for {@link #of}. */
    static final String COLUMNS =
            "steps.ids, steps.kinds, steps.ats, steps.persons, steps.accounts, steps.grounds,"
                    + " steps.causes";

    private static final String JOINED =
            """
            left join lateral (
                select array_agg(c.id order by c.id) as ids,
                    array_agg(c.kind order by c.id) as kinds,
                    array_agg((extract(epoch from c.at) * 1000000)::bigint order by c.id) as ats,
                    array_agg(c.person order by c.id) as persons,
                    array_agg(c.account order by c.id) as accounts,
                    array_agg(c.ground order by c.id) as grounds,
                    array_agg(c.cause order by c.id) as causes
                from {changes} c
                where {its}
                    and c.kind in ('REVOCATION_ASKED', 'REVOCATION_DECLINED',
                        'REVOCATION_TAKEN_BACK', 'REVOKED', 'WITHDRAWN')) as steps on true
            """;

    /** Joins {@code steps} to a pattern {@code p}. */
    static final String OF_PATTERN = joined("supervision.pattern_change", "c.pattern_id = p.id");

    /** Joins {@code steps} to a signal {@code g}. */
    static final String OF_SIGNAL = joined("supervision.signal_change", "c.signal_id = g.id");

    private final List<TakenStep> steps;
    private final boolean isAwaiting;
    private final @Nullable TakenStep asked;
    private final @Nullable TakenStep revoked;

    /**
     * @param isAwaiting whether the last request awaits a second person
     */
    TakenSteps(List<TakenStep> all, boolean isAwaiting) {
        this.steps = meant(all);
        this.isAwaiting = isAwaiting;
        this.asked = last(ChangeKind.REVOCATION_ASKED);
        this.revoked = last(ChangeKind.REVOKED);
    }

    private static String joined(String changes, String its) {
        return JOINED.replace("{changes}", changes).replace("{its}", its);
    }

    /** Reads seven columns that follow each other. */
    static TakenSteps of(ResultSet row, int first, boolean isAwaiting) throws SQLException {
        Long[] ids = numbers(row, first);
        String[] kinds = texts(row, first + 1);
        Long[] micros = numbers(row, first + 2);
        String[] persons = texts(row, first + 3);
        String[] accounts = texts(row, first + 4);
        String[] grounds = texts(row, first + 5);
        String[] causes = texts(row, first + 6);
        List<TakenStep> steps = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            steps.add(
                    new TakenStep(
                            ids[i],
                            ChangeKind.valueOf(kinds[i]),
                            Instant.EPOCH.plus(micros[i], ChronoUnit.MICROS),
                            persons[i],
                            accounts[i],
                            grounds[i].isEmpty() ? null : RevocationGround.valueOf(grounds[i]),
                            causes[i]));
        }
        return new TakenSteps(steps, isAwaiting);
    }

    private static String[] texts(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    private static Long[] numbers(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new Long[0] : (Long[]) array.getArray();
    }

    /** Without what better data withdrew while nobody had asked for anything. */
    private static List<TakenStep> meant(List<TakenStep> all) {
        List<TakenStep> meant = new ArrayList<>();
        boolean isOpen = false;
        for (TakenStep step : all) {
            if (isOpen || step.kind() != ChangeKind.WITHDRAWN) {
                meant.add(step);
            }
            isOpen = step.kind() == ChangeKind.REVOCATION_ASKED;
        }
        return meant;
    }

    private @Nullable TakenStep last(ChangeKind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** The request that awaits a second person; null when there is none. */
    @Nullable RevocationRequest open() {
        return isAwaiting ? request(asked) : null;
    }

    /** Who took it back last; null when nobody did. */
    @Nullable Revoked revoked() {
        return revoked == null
                ? null
                : new Revoked(revoked.person(), revoked.at(), revoked.said(), request(asked));
    }

    private static @Nullable RevocationRequest request(@Nullable TakenStep asked) {
        return asked == null || asked.ground() == null
                ? null
                : new RevocationRequest(
                        asked.id(),
                        asked.ground(),
                        asked.said(),
                        asked.account(),
                        asked.person(),
                        asked.at());
    }

    /** All the others: what was asked for before, and what became of it. */
    List<TakenStep> earlier() {
        boolean isAskedShown = isAwaiting || revoked != null;
        return steps.stream()
                .filter(step -> !step.equals(revoked) && !(isAskedShown && step.equals(asked)))
                .toList();
    }
}
