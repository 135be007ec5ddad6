/** Limits of time as values, and the arithmetic of dates that tells when each of them falls due. */
@NullMarked
package org.mingjing.core.timelimit;

import org.jspecify.annotations.NullMarked;
