package org.mingjing.simulator;

import java.util.Locale;

/** How grave a breach is: 提示, 预警, 黄牌, 红牌. */
enum Level {
    NOTICE,
    WARNING,
    YELLOW,
    RED;

    private final String id = name().toLowerCase(Locale.ROOT);

    String id() {
        return id;
    }
}
