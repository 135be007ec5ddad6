/** Screens of the live server on many cases, beside few. */
@NullMarked
package org.mingjing.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
