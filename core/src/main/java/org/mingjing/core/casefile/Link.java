package org.mingjing.core.casefile;

/**
 * One of the five links 环节 that every matter passes, in their order: 受理 → 承办 → 审核 → 批准 → 办结. A
 * person is responsible <em>by link</em>.
 */
public enum Link {
    ACCEPTANCE("受理", "acceptance"),
    UNDERTAKING("承办", "handling"),
    REVIEW("审核", "review"),
    APPROVAL("批准", "approval"),
    COMPLETION("办结", "completion");

    private final String zh;
    private final String en;

    Link(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}
