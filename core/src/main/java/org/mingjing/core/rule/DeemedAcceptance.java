package org.mingjing.core.rule;

import org.mingjing.core.timelimit.Limit;

/**
 * Acceptance by silence (行政许可法 32(1)(4)): when nobody tells the applicant within the limit what is
 * missing, the application counts as accepted from the day the materials were received.
 *
 * @param receipts mask of the activities by which materials are received
 * @param notices mask of the activities that break the silence: correction asked, accepted, refused
 * @param within the limit
 */
public record DeemedAcceptance(long receipts, long notices, Limit.Running within) {}
