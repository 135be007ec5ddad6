/**
 * The case file 办件: one matter in hand, the timeline of its events, and the service item it applies
 * for.
 */
@NullMarked
package org.mingjing.core.casefile;

import org.jspecify.annotations.NullMarked;
