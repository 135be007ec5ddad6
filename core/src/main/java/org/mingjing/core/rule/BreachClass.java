package org.mingjing.core.rule;

import org.mingjing.core.casefile.Bilingual;

/** The classes of breach that supervision tells apart; the first five are the founding ones. */
public enum BreachClass {
    OVERTIME("超时限", "over time"),
    CHARGING("违规收费", "illegal charging"),
    PROCEDURE("违反程序", "procedure"),
    DISCLOSURE("违反政务公开", "disclosure"),
    REFUSAL("对符合条件的申请不予批准", "refusing the qualified"),
    DATA_QUALITY("数据质量", "data quality");

    private final String zh;
    private final String en;

    BreachClass(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}
