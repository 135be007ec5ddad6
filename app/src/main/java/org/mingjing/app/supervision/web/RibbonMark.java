package org.mingjing.app.supervision.web;

import java.time.LocalDate;

/** A date that matters to a time limit. */
record RibbonMark(Kind kind, LocalDate date) {
    /** Which dates there are. */
    enum Kind {
        /** 预警: from the beginning of its day. */
        WARNING,
        /** 承诺期限: until the end of its day. */
        PROMISED,
        /** 法定期限: until the end of its day. */
        STATUTORY,
        /** 答复. */
        ANSWERED,
        /** 今天, while the clock runs. */
        TODAY;

        boolean isBelow() {
            return this == ANSWERED || this == TODAY;
        }
    }
}
