/**
 * Tells a server of a generated city over HTTP: the past as one import, then message after message
 * when its time has come by the server's clock.
 */
@NullMarked
package org.mingjing.simulator.feed;

import org.jspecify.annotations.NullMarked;
