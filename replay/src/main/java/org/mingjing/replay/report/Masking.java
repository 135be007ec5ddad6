package org.mingjing.replay.report;

import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.CaseFile;

/**
 * The applicant 申请人 of a case, where the vocabulary has a text attribute {@code applicant}: as in
 * the log, or only the beginning of the name.
 */
final class Masking {
    private final Subject.Applicants applicants;

    Masking(Subject.Applicants applicants) {
        this.applicants = applicants;
    }

    /** The applicant's name; empty when the log has none. */
    String applicant(CaseFile file) {
        ApplicantName name = ApplicantName.of(file);
        return isOn() ? name.masked() : name.text();
    }

    boolean isOn() {
        return applicants == Subject.Applicants.MASKED;
    }
}
