package org.mingjing.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * Which texts are taken as numbers of cases. Numbers are printed, searched for and pasted, which a
 * control character in one of them would spoil.
 */
final class CaseNumbers {
    private CaseNumbers() {}

    static boolean isSound(@Nullable String number) {
        return number != null && isDecoded(number) && !holdsControls(number);
    }

    /** Says why the number of a case, which is there, is not taken. */
    static void tell(int line, String key, String number, Report report) {
        if (!isDecoded(number)) {
            report.gather(line, ProblemKind.UNDECODABLE_TEXT, key, "");
            return;
        }
        report.say(line, ProblemKind.CONTROL_IN_CASE_NUMBER, key, number);
    }

    private static boolean isDecoded(String number) {
        return number.indexOf(LogText.UNDECODABLE) < 0;
    }

    private static boolean holdsControls(String number) {
        return number.chars().anyMatch(Character::isISOControl);
    }
}
