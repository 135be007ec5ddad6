/**
 * The report of a replay: figures gathered while cases are judged, and the page that tells them.
 */
@NullMarked
package org.mingjing.replay.report;

import org.jspecify.annotations.NullMarked;
