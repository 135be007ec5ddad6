package org.mingjing.simulator;

import java.util.List;
import java.util.Map;

/** What people write as reasons and opinions. */
final class Phrases {
    static final List<String> WITHDRAWN =
            List.of("申请人撤回申请", "申请人计划变更，主动撤回", "申请人改由异地办理", "申请人误选事项，撤回重报");
    static final List<String> CORRECTION =
            List.of(
                    "材料不齐全，一次性告知补正",
                    "申请表填写不完整，请补正",
                    "证件复印件不清晰，请重新提交",
                    "缺少签字盖章，请补正",
                    "材料已过有效期，请更新后提交");
    static final List<String> ACCEPTED =
            List.of("材料齐全，予以受理", "符合受理条件，予以受理", "经核对材料齐全、符合法定形式，受理", "同意受理");
    static final List<String> NOT_COMPETENT =
            List.of("不属于本机关职权", "依法应向上一级机关申请", "属于其他部门职责，请向有关部门申请", "该事项依法不需要取得许可");
    static final List<String> NOT_ACCEPTABLE =
            List.of("不符合受理条件", "申请人主体资格不符", "申请事项不在办理范围内", "逾期未补正材料");
    static final List<String> NOT_IN_FORM =
            List.of("材料不符合法定形式", "材料缺项且无法当场更正", "申请材料与事项不符", "委托手续不完备");
    static final List<String> PUT_OFF = List.of("暂不办理", "近期业务繁忙，请以后再来", "系统升级，暂不收件");
    static final List<String> NOT_ACCEPTED = List.of("不予受理办结", "不予受理，材料已退回", "已告知不予受理，办结");
    static final List<String> REFUSED =
            List.of(
                    "不符合法定条件",
                    "经营场所不符合要求",
                    "现场核查不合格",
                    "申请人不具备规定资质",
                    "不符合专项规划",
                    "检测结果不合格",
                    "专业技术人员数量不足",
                    "申请材料内容不实");
    static final List<String> LATE =
            List.of(
                    "案情复杂",
                    "申请集中，承办力量不足",
                    "需要征求相关部门意见",
                    "现场条件限制，核查延后",
                    "政策调整，需重新核对",
                    "信息系统故障",
                    "承办人员变动");
    static final List<String> CHANGED =
            List.of("申请人变更申请内容", "申请人变更经营范围", "申请人变更法定代表人", "申请人变更建设规模");
    static final List<String> RETURNED =
            List.of("材料退回申请人补办", "材料不全，退回补办", "申请表版本有误，退回重填", "退回申请人补充证明材料");
    static final List<String> PAUSE = List.of("依法需要%s", "办理过程中依法进行%s", "按规定委托%s", "根据法律规定组织%s");

    private static final Map<Act, List<String>> OPINIONS =
            Map.ofEntries(
                    Map.entry(
                            Act.UNDERTAKE,
                            List.of("拟同意，报审核", "材料核对无误，拟同意", "经审查拟准予，请审核", "已核查，建议同意")),
                    Map.entry(Act.REVIEW, List.of("审核通过", "同意承办意见", "材料齐全，符合条件", "请领导审定")),
                    Map.entry(Act.APPROVE, List.of("同意", "同意审核意见", "批准", "按程序办理")),
                    Map.entry(Act.DECIDE, List.of("准予许可", "准予许可，制发证照", "符合条件，准予", "同意颁发证照")),
                    Map.entry(Act.SURVEY, List.of("现场核查完毕", "现场与申报一致", "已现场踏勘并记录")),
                    Map.entry(Act.SUPPLEMENT, List.of("已补正材料", "补正材料已收")),
                    Map.entry(Act.DELIVER, List.of("申请人已领取", "已送达申请人", "邮寄送达")),
                    Map.entry(Act.NOTIFY_COLLECTION, List.of("已通知领取", "短信通知领取")),
                    Map.entry(Act.ISSUE_RECEIPT, List.of("已出具书面凭证")),
                    Map.entry(Act.TELL_HEARING_RIGHT, List.of("已告知听证权利")),
                    Map.entry(Act.APPLY_HEARING, List.of("申请人要求听证")),
                    Map.entry(Act.NOTIFY_HEARING, List.of("已通知听证时间、地点")),
                    Map.entry(Act.HOLD_HEARING, List.of("听证会已举行")),
                    Map.entry(Act.RESUME, List.of("特别程序结束，恢复办理", "结果已出具，恢复办理")),
                    Map.entry(Act.ENTRUST, List.of("已签订代办委托书", "受托代办，材料已收")),
                    Map.entry(Act.VISIT, List.of("已与承办部门核对进度", "已电话告知申请人进度", "已现场协调")),
                    Map.entry(Act.CONSULT, List.of("请出具意见", "转告申请材料，请研提意见")),
                    Map.entry(Act.REPLY, List.of("无不同意见", "原则同意，请按规范办理", "经核查同意")),
                    Map.entry(Act.DEMAND_MATERIAL, List.of("请提交材料")),
                    Map.entry(Act.CHARGE, List.of("已缴费", "已开具缴款书")));

    private Phrases() {}

    static String any(List<String> phrases, Chance chance) {
        return chance.oneOf(phrases);
    }

    /** What may be written about an act; empty where nobody writes anything. */
    static String opinion(Act act, Chance chance) {
        List<String> known = OPINIONS.getOrDefault(act, List.of());
        return known.isEmpty() ? "" : chance.oneOf(known);
    }
}
