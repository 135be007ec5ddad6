package org.mingjing.core.story;

import java.util.Set;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.DeemedAcceptance;
import org.mingjing.core.rule.PauseTerms;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** The vocabulary in which stories are told, and the procedures that give its words a meaning. */
public final class Words {
    public static final Vocabulary VOCABULARY =
            Vocabulary.builder()
                    .activity("receive", new Bilingual("收件", "receipt"), Link.ACCEPTANCE)
                    .activity("accept", new Bilingual("受理", "acceptance"), Link.ACCEPTANCE)
                    .activity("correct", new Bilingual("补正告知", "correction"), Link.ACCEPTANCE)
                    .activity("resume", new Bilingual("恢复", "resumption"), Link.UNDERTAKING)
                    .activity("extend", new Bilingual("延长", "extension"), Link.APPROVAL)
                    .activity("pause", new Bilingual("特别程序", "pause"), Link.UNDERTAKING)
                    .activity("pay", new Bilingual("缴费", "payment"), Link.UNDERTAKING)
                    .activity("decide", new Bilingual("决定", "decision"), Link.APPROVAL)
                    .activity("withdraw", new Bilingual("撤回", "withdrawal"), null)
                    .attribute("type", AttributeType.TEXT, new Bilingual("种类", "type"))
                    .attribute("approver", AttributeType.TEXT, new Bilingual("批准人", "approver"))
                    .attribute("until", AttributeType.DATE, new Bilingual("预计结束", "until"))
                    .attribute("granted", AttributeType.NUMBER, new Bilingual("天数", "granted"))
                    .attribute("amount", AttributeType.NUMBER, new Bilingual("金额", "amount"))
                    .attribute("promise", AttributeType.DATE, new Bilingual("承诺日期", "promise"))
                    .build();

    public static final Activity RECEIVE = VOCABULARY.activity("receive");
    public static final Activity ACCEPT = VOCABULARY.activity("accept");
    public static final Activity CORRECT = VOCABULARY.activity("correct");
    public static final Activity RESUME = VOCABULARY.activity("resume");
    public static final Activity EXTEND = VOCABULARY.activity("extend");
    public static final Activity PAUSE = VOCABULARY.activity("pause");
    public static final Activity PAY = VOCABULARY.activity("pay");
    public static final Activity DECIDE = VOCABULARY.activity("decide");
    public static final Activity WITHDRAW = VOCABULARY.activity("withdraw");

    public static final Attribute TYPE = VOCABULARY.attribute("type");
    public static final Attribute APPROVER = VOCABULARY.attribute("approver");
    public static final Attribute UNTIL = VOCABULARY.attribute("until");
    public static final Attribute GRANTED = VOCABULARY.attribute("granted");
    public static final Attribute AMOUNT = VOCABULARY.attribute("amount");
    public static final Attribute PROMISE = VOCABULARY.attribute("promise");

    /** The one type of pause that is lawful in stories. */
    public static final String HEARING = "听证";

    /** Silence of five working days accepts. */
    public static final DeemedAcceptance SILENCE =
            new DeemedAcceptance(
                    RECEIVE.bit(),
                    ACCEPT.bit() | CORRECT.bit(),
                    new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE));

    /** Every pause opened in time is recognised. */
    public static final Procedure LENIENT =
            new Procedure(
                    ACCEPT.bit(),
                    null,
                    new PauseTerms(
                            PAUSE.bit(), RESUME.bit(), null, Set.of(), null, null, UNTIL, 0));

    /** A pause needs a lawful type and an approver who is not the handler; silence accepts. */
    public static final Procedure STRICT =
            new Procedure(
                    ACCEPT.bit(),
                    SILENCE,
                    new PauseTerms(
                            PAUSE.bit(),
                            RESUME.bit(),
                            TYPE,
                            Set.of(HEARING),
                            APPROVER,
                            null,
                            UNTIL,
                            ACCEPT.bit()));

    private Words() {}
}
