package org.mingjing.rulepack;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;

/** What several errors say, in both languages. Words of the pack itself stand in quotes. */
final class Wordings {
    static final Bilingual DATE = new Bilingual("日期，如 2026-01-31", "a date such as 2026-01-31");
    static final Bilingual MAPPING = new Bilingual("映射", "a mapping");
    static final Bilingual LIST = new Bilingual("列表", "a list");
    static final Bilingual NOTHING = new Bilingual("空", "nothing");
    static final Bilingual NEITHER = new Bilingual("两者皆无", "neither");
    static final Bilingual BOTH = new Bilingual("两者皆有", "both");
    static final Bilingual ONE_MORE = new Bilingual("还多一个", "one more");
    static final Bilingual SOMETHING_ELSE = new Bilingual("别的内容", "something else");
    static final Bilingual WORKED_OUT = new Bilingual("计算所得的值", "something worked out");

    private Wordings() {}

    /** A word of the pack. */
    static Bilingual quoted(String text) {
        return new Bilingual("“" + text + "”", "'" + text + "'");
    }

    /** A word that stood in an earlier line already. */
    static Bilingual again(String text, int line) {
        return new Bilingual(
                "“" + text + "”再次出现，首次在第 " + line + " 行",
                "'" + text + "' again, after line " + line);
    }

    static Bilingual key(String key) {
        return new Bilingual("键 " + key, "the key '" + key + "'");
    }

    /** The known word that was probably meant; null when there is none. */
    static @Nullable Bilingual meant(@Nullable String nearest) {
        return nearest == null
                ? null
                : new Bilingual("是否指“" + nearest + "”？", "did you mean '" + nearest + "'?");
    }

    static Bilingual known(Collection<String> words) {
        String list = String.join(", ", words);
        return new Bilingual("已知的有 " + list, "known are " + list);
    }

    /**
     * The words of whoever noticed it, YAML, CEL or a rule, which are English in both languages.
     */
    static Bilingual said(Bilingual what, @Nullable String words) {
        return new Bilingual(what.zh() + "，原文：“" + words + "”", what.en() + ": " + words);
    }
}
