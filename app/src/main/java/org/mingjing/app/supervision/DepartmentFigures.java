package org.mingjing.app.supervision;

/**
 * The cases of a department that began in a period, by the gravest signal that stands.
 *
 * @param cases all of them
 */
public record DepartmentFigures(
        String department, long cases, long warning, long yellow, long red) {
    /** Below this many cases a department is listed but not ranked. */
    public static final int FEWEST = 30;

    /** How many of a thousand cases. */
    public double perThousand(long some) {
        return cases == 0 ? 0 : Math.round(some * 10_000.0 / cases) / 10.0;
    }

    public boolean isRanked() {
        return cases >= FEWEST;
    }

    double burden() {
        return perThousand(red) + perThousand(yellow) + perThousand(warning);
    }
}
