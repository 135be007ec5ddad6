package org.mingjing.app.supervision;

/**
 * The ground 撤销理由 on which a signal or a pattern is revoked: one of five, each told with what it
 * rests on.
 */
public enum RevocationGround {
    /** 自动误判: judged wrongly by the server. */
    MISJUDGED,
    /** 不可抗力. */
    FORCE_MAJEURE,
    /** 申请人原因: by the applicant's doing. */
    APPLICANT,
    /** 系统故障: the office's systems or the network failed. */
    SYSTEM_FAULT,
    /** 法定事由: a statute says so. */
    STATUTORY
}
