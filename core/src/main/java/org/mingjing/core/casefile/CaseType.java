package org.mingjing.core.casefile;

/**
 * The six case types 六件 and the power that goes with each to the window; and 其他, where a source
 * only says that it is neither 即办 nor 承诺 (GB/T 39046-2020, A.6).
 */
public enum CaseType {
    /** 即办件: decided on the spot or the same working day; no pause. */
    IMMEDIATE("即办件", "immediate"),
    /** 承诺件: decided within the published promise. */
    PROMISED("承诺件", "promised"),
    /** 联办件: several agencies, one in the lead. */
    JOINT("联办件", "joint"),
    /** 报批/上报件: first review here, decision above. */
    REFERRED("上报件", "referred"),
    /** 退办/补办件: returned, or to be supplemented. */
    RETURNED("退办件", "returned"),
    /** 代办件: handled on behalf of the applicant. */
    ASSISTED("代办件", "assisted"),
    /** 其他: one of the other four, which the source cannot tell; no limit of a type is judged. */
    OTHER("其他件", "other");

    private final String zh;
    private final String en;

    CaseType(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}
