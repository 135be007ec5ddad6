package org.mingjing.core.casefile;

/**
 * A wording in the two languages of the interface: Chinese first, English complete. Neither may be
 * blank.
 *
 * @param zh simplified Chinese, for instance 受理
 * @param en English, for instance acceptance
 */
public record Bilingual(String zh, String en) {
    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "a wording needs both zh and en: " + zh + " / " + en);
        }
    }

    /** The same text in both languages, for names that are not translated. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
