package org.mingjing.core.rule;

import org.mingjing.core.casefile.Bilingual;

/** How grave a signal is. Only yellow and red are cards 发牌. */
public enum Level {
    /** 提示: told, no card, no points. */
    NOTICE("提示", "notice"),
    /** 预警: something will be late soon. */
    WARNING("预警", "warning"),
    /** 黄牌: the promise is broken. */
    YELLOW("黄牌", "yellow card"),
    /** 红牌: the law is broken. */
    RED("红牌", "red card");

    private final String zh;
    private final String en;

    Level(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }

    /** Whether this level is a card. */
    public boolean isCard() {
        return this == YELLOW || this == RED;
    }
}
