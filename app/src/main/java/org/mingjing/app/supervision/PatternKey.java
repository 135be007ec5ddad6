package org.mingjing.app.supervision;

import java.time.Instant;

/**
 * What makes a pattern the same whenever it is looked for.
 *
 * @param subject the person, department or source
 * @param department of the person; empty for other subjects
 * @param aspect which of several things the rule looks at; empty when it is one
 * @param began when the span of time began
 */
record PatternKey(
        Pattern pattern, String subject, String department, String aspect, Instant began) {
    PatternKey(Pattern pattern, String subject, Instant began) {
        this(pattern, subject, "", "", began);
    }
}
