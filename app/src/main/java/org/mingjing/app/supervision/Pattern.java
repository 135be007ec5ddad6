package org.mingjing.app.supervision;

import org.mingjing.core.casefile.Bilingual;

/** What shows only across cases, and no case shows by itself. */
public enum Pattern {
    /** Many completions by one person within a minute. */
    BATCH_COMPLETION(
            "G-03",
            "批量办结",
            "Completed in bulk",
            "{subject} 在 {window}内办结 {count} 件，阈值 {least} 件。",
            "{subject} completed {count} cases within {window}; {least} are conspicuous."),
    /** Many steps by one person in one night. */
    NIGHT_ENTRY(
            "G-04",
            "夜间补录",
            "Entered at night",
            "{subject} 在当夜 {from} 至 {until} 之间操作 {count} 步，阈值 {least} 步。",
            "{subject} made {count} steps between {from} and {until} of one night; {least} are"
                    + " conspicuous."),
    /** A source that tells nothing at an hour when it normally does. */
    SILENT_SOURCE(
            "G-09",
            "数据断流",
            "Source fallen silent",
            "数据源 {subject} 超过 {longerThan}工作时间无数据；前 {weeks} 周同一时段有 {active} 周有数据。",
            "Nothing came from {subject} for more than {longerThan} of working time; at the same"
                    + " hours of {active} of the {weeks} weeks before something did."),
    /** More charges or licences than finished cases. */
    MISMATCHED_COUNTS(
            "G-10",
            "数量不符",
            "Counts that do not match",
            "{subject} 当月{aspect} {counted} 件，办结 {finished} 件，超出 {excess}%，阈值 {most}%。",
            "{subject}: {counted} cases with {aspect} in the month, {finished} finished, {excess} %"
                    + " more; over {most} % is conspicuous."),
    /** A department that pauses many of its cases. */
    PAUSE_SHARE(
            "P-07",
            "挂起比例过高",
            "Large share of paused cases",
            "{subject} 当月办理 {cases} 件，挂起 {paused} 件，占 {share}%，阈值 {most}%，各部门均值加标准差倍数 {usual}%。",
            "{subject} handled {cases} cases in the month and paused {paused}, {share} %; over"
                    + " {most} %, or over {usual} % by the spread of all departments, is"
                    + " conspicuous.");

    private final String id;
    private final String zh;
    private final String en;
    private final String sentenceZh;
    private final String sentenceEn;

    Pattern(String id, String zh, String en, String sentenceZh, String sentenceEn) {
        this.id = id;
        this.zh = zh;
        this.en = en;
        this.sentenceZh = sentenceZh;
        this.sentenceEn = sentenceEn;
    }

    /** The rule's id in the catalogue of rules. */
    public String id() {
        return id;
    }

    public Bilingual title() {
        return new Bilingual(zh, en);
    }

    Bilingual sentence() {
        return new Bilingual(sentenceZh, sentenceEn);
    }

    static Pattern of(String id) {
        for (Pattern pattern : values()) {
            if (pattern.id.equals(id)) {
                return pattern;
            }
        }
        throw new IllegalArgumentException("no such pattern: " + id);
    }
}
