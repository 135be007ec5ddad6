/**
 * The simulator: a city with departments, service items, people and cases, and the truth about
 * every breach in it.
 *
 * <p>The truth is worked out from the plan of each case with the simulator's own calendar and its
 * own plain reading of the rules; it never asks the engine.
 */
@NullMarked
package org.mingjing.simulator;

import org.jspecify.annotations.NullMarked;
