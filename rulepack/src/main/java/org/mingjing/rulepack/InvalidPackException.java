package org.mingjing.rulepack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.core.casefile.Bilingual;

/**
 * A pack or mapping that cannot be used, with everything that is wrong with it. Its message shows
 * the first {@value #SHOWN} errors, in English.
 */
public final class InvalidPackException extends RuntimeException {
    /** How many errors a message shows; people mend the first ones first. */
    static final int SHOWN = 20;

    private static final long serialVersionUID = 1L;

    private final transient List<PackError> errors;

    InvalidPackException(List<PackError> errors) {
        super(message(errors).en());
        this.errors = List.copyOf(errors);
    }

    /** All errors, at least one: those of the pack before those of its mapping, by their places. */
    public List<PackError> errors() {
        return errors;
    }

    /** What people read: how many errors there are, and the first ones, each in a line. */
    public Bilingual message() {
        return message(errors);
    }

    private static Bilingual message(List<PackError> errors) {
        int more = errors.size() - SHOWN;
        return new Bilingual(
                "规则包有 %d 处错误".formatted(errors.size())
                        + lines(errors, Bilingual::zh)
                        + (more > 0 ? "\n另有 %d 处错误".formatted(more) : ""),
                (errors.size() == 1 ? "1 error" : errors.size() + " errors")
                        + " in a rule pack"
                        + lines(errors, Bilingual::en)
                        + (more > 0 ? "\nand %d more".formatted(more) : ""));
    }

    private static String lines(List<PackError> errors, Function<Bilingual, String> language) {
        return errors.stream()
                .limit(SHOWN)
                .map(error -> "\n" + language.apply(error.message()))
                .collect(Collectors.joining());
    }
}
