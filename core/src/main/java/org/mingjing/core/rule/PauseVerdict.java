package org.mingjing.core.rule;

import java.util.Set;
import org.mingjing.core.casefile.Bilingual;

/** Whether a pause stops a clock, and if not, why. */
public enum PauseVerdict {
    RECOGNISED("认定", "recognised"),
    NO_LEGAL_TYPE("没有法定种类", "no lawful type"),
    NO_APPROVER("没有批准人", "no approver"),
    APPROVED_BY_NOBODY("批准人为“无”", "approved by 'nobody'"),
    APPROVED_BY_HANDLER("批准人即承办人", "approved by the handler"),
    NO_DOCUMENT("没有文书编号", "no document number"),
    OPENED_AFTER_DUE("期限届满后提起", "opened after the due date"),
    NOT_APPLICABLE("本时限不适用暂停", "this limit knows no pause");

    /** The reasons for which a pause is refused by itself, whatever is due. */
    public static final Set<PauseVerdict> OF_THE_PAUSE =
            Set.of(
                    NO_LEGAL_TYPE,
                    NO_DOCUMENT,
                    NO_APPROVER,
                    APPROVED_BY_NOBODY,
                    APPROVED_BY_HANDLER);

    private final String zh;
    private final String en;

    PauseVerdict(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}
