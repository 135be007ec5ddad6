package org.mingjing.simulator;

import java.util.Locale;

/** The language in which the command line speaks: Chinese first, English complete. */
enum Language {
    ZH,
    EN;

    /** The language whose name begins so, as {@code en_GB} does; else the other one given. */
    static Language of(String name, Language otherwise) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("en")) {
            return EN;
        }
        return lower.startsWith("zh") ? ZH : otherwise;
    }
}
