package org.mingjing.simulator;

import java.util.Locale;

/** What can happen in a case, in the order in which simultaneous acts are taken. */
enum Act {
    ENTRUST("委托代办"),
    APPLY("申请"),
    REQUEST_CORRECTION("补正告知"),
    SUPPLEMENT("补正"),
    CHANGE_APPLICATION("变更申请"),
    ACCEPT("受理"),
    REFUSE_ACCEPTANCE("不予受理"),
    ISSUE_RECEIPT("出具凭证"),
    DEMAND_MATERIAL("索要材料"),
    UNDERTAKE("承办"),
    CONSULT("征求联办意见"),
    REPLY("联办部门意见"),
    SURVEY("现场核查"),
    PAUSE("特别程序开始"),
    RESUME("特别程序结束"),
    EXTEND("延长"),
    REVIEW("审核"),
    APPROVE("批准"),
    DECIDE("作出决定"),
    REFUSE("不予许可"),
    SUBMIT_UPWARD("上报"),
    CLOSE("办结"),
    NOTIFY_COLLECTION("通知领取"),
    DELIVER("送达"),
    WITHDRAW("撤回"),
    CHARGE("收费"),
    TELL_HEARING_RIGHT("告知听证权"),
    APPLY_HEARING("申请听证"),
    NOTIFY_HEARING("听证通知"),
    HOLD_HEARING("举行听证"),
    PUBLISH_REASONS("公开超期理由"),
    VISIT("代办跟进");

    private final String zh;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Act(String zh) {
        this.zh = zh;
    }

    /** What departments call it. */
    String zh() {
        return zh;
    }

    /** The name under which it is told. */
    String id() {
        return id;
    }

    static Act parse(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
