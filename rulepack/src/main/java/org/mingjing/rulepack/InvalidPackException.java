package org.mingjing.rulepack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack or mapping that cannot be used, with everything that is wrong with it. */
public final class InvalidPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackError> errors;

    InvalidPackException(List<PackError> errors) {
        super(
                errors.stream()
                        .map(PackError::toString)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        errors.size() == 1
                                                ? "1 error in a rule pack\n"
                                                : errors.size() + " errors in a rule pack\n",
                                        "")));
        this.errors = List.copyOf(errors);
    }

    /** All errors in the order of their places, at least one. */
    public List<PackError> errors() {
        return errors;
    }
}
