/**
 * What if: two ways to judge are compared over the same cases, before one of them is put in force.
 * It reads, and changes nothing.
 */
@NullMarked
package org.mingjing.replay.whatif;

import org.jspecify.annotations.NullMarked;
