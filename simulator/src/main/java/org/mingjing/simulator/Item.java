package org.mingjing.simulator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A service item 事项 of the city in one version.
 *
 * @param effectiveFrom its first day, since 1970-01-01
 * @param name Chinese name
 * @param nameEn English name
 * @param statutory working days by law; {@link Step#NONE} when the law sets none
 * @param promised working days promised, 0 for the same working day
 * @param minutes minutes of working time promised besides; {@link Step#NONE} when none are
 * @param fees standard by name of the fee, in yuan
 * @param hearing whether the applicant must be told of a right to a hearing
 * @param separation whether handling and approval must be two persons'
 */
record Item(
        String code,
        int version,
        int effectiveFrom,
        String name,
        String nameEn,
        String department,
        CaseType type,
        int statutory,
        int promised,
        int minutes,
        List<Step> steps,
        List<String> materials,
        Map<String, BigDecimal> fees,
        boolean hearing,
        boolean separation) {
    Item {
        steps = List.copyOf(steps);
        materials = List.copyOf(materials);
        fees = Collections.unmodifiableMap(new LinkedHashMap<>(fees));
    }

    /** Whether the item promises more time than the law leaves. */
    boolean promisesBeyondTheLaw() {
        return statutory != Step.NONE && promised > statutory;
    }

    /** The limit of a step in working days; {@link Step#NONE} when there is none. */
    int limitOf(Act act) {
        return steps.stream()
                .filter(step -> step.act() == act)
                .mapToInt(Step::days)
                .findFirst()
                .orElse(Step.NONE);
    }

    boolean has(Act act) {
        return steps.stream().anyMatch(step -> step.act() == act);
    }
}
