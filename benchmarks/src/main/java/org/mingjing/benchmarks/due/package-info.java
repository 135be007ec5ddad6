/** What the passing of time costs, and how soon it is seen. */
@NullMarked
package org.mingjing.benchmarks.due;

import org.jspecify.annotations.NullMarked;
