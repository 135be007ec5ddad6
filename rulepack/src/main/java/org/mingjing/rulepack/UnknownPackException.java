package org.mingjing.rulepack;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;

/** A pack was asked for by a name that no pack on the class path has. Its message is English. */
public final class UnknownPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual message;

    UnknownPackException(String name, Collection<String> known) {
        this(wording(name, Spelling.hint(name, known)));
    }

    private UnknownPackException(Bilingual message) {
        super(message.en());
        this.message = message;
    }

    /** What people read: the name, and the one that was probably meant. */
    public Bilingual message() {
        return message;
    }

    private static Bilingual wording(String name, @Nullable Bilingual hint) {
        return new Bilingual(
                "没有规则包“" + name + "”" + (hint == null ? "" : "：" + hint.zh()),
                "No rule pack '" + name + "'" + (hint == null ? "" : ": " + hint.en()));
    }
}
