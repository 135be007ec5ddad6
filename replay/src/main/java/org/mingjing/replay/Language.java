package org.mingjing.replay;

import org.mingjing.core.casefile.Bilingual;

/** The language in which the command line speaks: Chinese first, English complete. */
public enum Language {
    ZH,
    EN;

    /** The wording in this language. */
    public String of(Bilingual wording) {
        return this == ZH ? wording.zh() : wording.en();
    }
}
