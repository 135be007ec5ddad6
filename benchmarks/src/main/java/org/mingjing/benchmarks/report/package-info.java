/** Figures, and how they are printed. */
@NullMarked
package org.mingjing.benchmarks.report;

import org.jspecify.annotations.NullMarked;
