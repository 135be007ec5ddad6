package org.mingjing.core.rule;

/** The person who approved a pause or an extension 批准人, as sources write it. */
final class Approver {
    /** What forms demand where nobody approved. */
    private static final String NOBODY = "无";

    private Approver() {}

    /** Whether a text names anybody. */
    static boolean isNamed(String approver) {
        String name = approver.strip();
        return !name.isEmpty() && !name.equals(NOBODY);
    }
}
