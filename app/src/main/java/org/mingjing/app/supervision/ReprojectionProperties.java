package org.mingjing.app.supervision;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a server judging cases again by a new law may take.
 *
 * @param busy how long it may work at a stretch, before it rests for a poll
 * @param piece how many cases are judged in one transaction
 */
@ConfigurationProperties("mingjing.supervision.reprojection")
record ReprojectionProperties(
        @DefaultValue("250ms") Duration busy, @DefaultValue("200") int piece) {
    ReprojectionProperties {
        if (busy.isNegative() || piece < 1) {
            throw new IllegalArgumentException("busy for " + busy + " with " + piece + " cases");
        }
    }
}
