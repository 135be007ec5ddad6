package org.mingjing.replay.whatif;

import org.mingjing.core.casefile.Bilingual;

/** What becomes of a signal when it is judged by another yardstick. */
public enum Change {
    APPEARS("新增", "appears"),
    VANISHES("消失", "vanishes"),
    /** It reaches a graver level. */
    GRAVER("升级", "graver"),
    /** Its gravest level is a milder one. */
    MILDER("降级", "milder"),
    /** The same level, at another instant. */
    MOVES("时间变化", "another time");

    private final String zh;
    private final String en;

    Change(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}
