package org.mingjing.simulator;

import java.util.Locale;

/** The six case types 六件: 即办、承诺、联办、上报、退办、代办. */
enum CaseType {
    IMMEDIATE,
    PROMISED,
    JOINT,
    REFERRED,
    RETURNED,
    ASSISTED;

    private final String id = name().toLowerCase(Locale.ROOT);

    String id() {
        return id;
    }
}
