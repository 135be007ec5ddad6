/** The way of events from HTTP to committed signals, beside the writing of its rows alone. */
@NullMarked
package org.mingjing.benchmarks.live;

import org.jspecify.annotations.NullMarked;
