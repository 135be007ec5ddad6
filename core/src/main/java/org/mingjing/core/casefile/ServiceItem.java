package org.mingjing.core.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Limit;

/**
 * One version of a service item 事项: what is applied for, and what was published about it.
 *
 * @param code the item's code 实施编码
 * @param version its version 事项版本, 1 or more
 * @param effectiveFrom the first day on which this version is in force
 * @param name what people read
 * @param department the department 实施主体
 * @param caseType which of the six types its cases are
 * @param statutory the legal limit 法定办结时限; null when the law sets none
 * @param promised the published promise 承诺办结时限; null when nothing was promised
 * @param steps the activities its procedure requires, in order
 */
public record ServiceItem(
        String code,
        int version,
        LocalDate effectiveFrom,
        Bilingual name,
        String department,
        CaseType caseType,
        @Nullable Limit statutory,
        @Nullable Limit promised,
        List<Activity> steps) {
    public ServiceItem {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a service item needs a code");
        }
        if (version < 1) {
            throw new IllegalArgumentException("item version starts at 1: " + version);
        }
        steps = List.copyOf(steps);
    }
}
