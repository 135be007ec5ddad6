package org.mingjing.replay;

/** The colours of the terminal, or none of them. */
enum Ink {
    COUNTED("37;44"),
    MAKE_UP("37;44;4"),
    LATE("30;43"),
    OFF("90"),
    PAUSED("36"),
    REFUSED("97;41"),
    START("34"),
    RED("97;41"),
    YELLOW("30;43"),
    WARNING("30;103"),
    NOTICE("30;47"),
    STRONG("1"),
    FAINT("90");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** Paints with this ink, or leaves plain, as the terminal can. */
    String paint(String text, Colours colours) {
        return colours == Colours.ANSI ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** Whether the terminal shows colours. */
    enum Colours {
        ANSI,
        NONE
    }
}
