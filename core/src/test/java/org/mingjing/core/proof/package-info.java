/**
 * Proofs over many cases: seeded random stories, the properties that hold for all of them, and a
 * deliberately naive reckoning that shares nothing with the engine but its values.
 */
@NullMarked
package org.mingjing.core.proof;

import org.jspecify.annotations.NullMarked;
