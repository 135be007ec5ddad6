package org.mingjing.rulepack;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A pack was asked for by a name that no pack on the class path has. */
public final class UnknownPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownPackException(String name, Collection<String> known) {
        super(message(name, Spelling.hint(name, known)));
    }

    private static String message(String name, @Nullable String hint) {
        return "No rule pack '" + name + "'" + (hint == null ? "" : ": " + hint);
    }
}
