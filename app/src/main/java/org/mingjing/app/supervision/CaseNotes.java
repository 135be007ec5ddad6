package org.mingjing.app.supervision;

import org.mingjing.core.casefile.ApplicantName;

/**
 * What the case page tells besides what lists show.
 *
 * @param applicant for those who may know
 * @param waiting how many messages of the case were refused and wait: until then it is incomplete
 * @param isMoved whether a new law changed due dates of the case
 */
public record CaseNotes(ApplicantName applicant, long waiting, boolean isMoved) {}
