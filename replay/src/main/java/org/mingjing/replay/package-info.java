/** The replay: a host that judges whole event logs in memory, in the order of event time. */
@NullMarked
package org.mingjing.replay;

import org.jspecify.annotations.NullMarked;
