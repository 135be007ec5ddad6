package org.mingjing.rulepack;

import java.util.List;

/** A small pack in one file, to which a test adds rules, or in which it breaks something. */
final class SmallPack {
    static final String NAME = "small.yaml";

    /** Ends in line 23; a rule begins in line 24 and its type in line 31. */
    static final String HEAD =
            """
            id: small
            version: "1"
            title: {zh: 小包, en: small pack}
            calendar: {id: NL, zone: Europe/Amsterdam, every-year-published: true}
            vocabulary:
              activities:
                - {id: apply, zh: 申请, en: application, link: acceptance}
                - {id: accept, zh: 受理, en: acceptance, link: acceptance}
                - {id: pay, zh: 缴费, en: payment}
                - {id: decide, zh: 决定, en: decision, link: approval}
              attributes:
                - {id: amount, type: number, zh: 金额, en: amount}
                - {id: standard, type: number, zh: 标准, en: standard}
                - {id: quantity, type: number, zh: 数量, en: quantity}
                - {id: due_date, type: date, zh: 期限, en: due date}
                - {id: paid_at, type: instant, zh: 缴费时间, en: paid at}
                - {id: urgent, type: flag, zh: 加急, en: urgent}
                - {id: reason, type: text, zh: 理由, en: reason}
            procedure:
              acceptance: accept
            # The rules follow; the comment keeps their lines where they are.

            rules:
            """;

    static final String RULE =
            """
              - id: R-1
                version: 1
                effective: {from: 2020-01-01}
                class: procedure
                title: {zh: 规则, en: rule}
                sentence: {zh: 一句话。, en: One sentence.}
                basis: []
            """;

    /** A time limit, the rule that most tests break. */
    static final String TIME_LIMIT =
            """
            time-limit:
              start: accepted
              response: decide
              statutory: 20 working days
              ladder:
                - {level: red, on: statutory}
            """;

    /** The pack with that rule. */
    static final String WHOLE = with(TIME_LIMIT);

    private SmallPack() {}

    /** The pack with one rule of a type, which is written from column 5 on. */
    static String with(String type) {
        return HEAD + RULE + type.indent(4);
    }

    static RulePack read(String text) {
        return PackReader.read(new PackText(NAME, text));
    }

    /** The errors of a pack, each in a line. */
    static List<String> errorsOf(String text) {
        return PackErrors.of(() -> read(text));
    }
}
