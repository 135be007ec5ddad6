/**
 * The assessment: everything that is wrong with a case file as of an instant, and the instant at
 * which that may change.
 */
@NullMarked
package org.mingjing.core.assessment;

import org.jspecify.annotations.NullMarked;
