package org.mingjing.simulator;

import java.util.List;

/**
 * A department of the city with its people.
 *
 * @param code two digits
 * @param clerks who sit at the windows
 * @param handlers who handle cases and survey on site
 * @param reviewers who review
 * @param heads who approve and decide
 */
record Department(
        String code,
        String name,
        String nameEn,
        List<Officer> clerks,
        List<Officer> handlers,
        List<Officer> reviewers,
        List<Officer> heads) {
    Department {
        clerks = List.copyOf(clerks);
        handlers = List.copyOf(handlers);
        reviewers = List.copyOf(reviewers);
        heads = List.copyOf(heads);
    }

    /** The unified social credit code 统一社会信用代码, of a region that does not exist. */
    String creditCode() {
        return CreditCode.of("11", "MB0000" + code);
    }
}
