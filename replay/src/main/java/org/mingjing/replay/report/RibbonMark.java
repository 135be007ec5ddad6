package org.mingjing.replay.report;

import java.time.LocalDate;

/** What a ribbon marks on a day. */
record RibbonMark(Kind kind, LocalDate date) {
    /** Which marks there are; the first three stand above their day, the others below. */
    enum Kind {
        /** 预警: at the beginning of its day. */
        WARNING,
        /** 承诺期限: at the end of its day. */
        PROMISED,
        /** 法定期限: at the end of its day. */
        STATUTORY,
        /** 答复. */
        ANSWERED,
        /** 判定时, of a clock that runs. */
        NOW;

        boolean isAbove() {
            return this != ANSWERED && this != NOW;
        }
    }
}
