/** Measurements of the engine, and of hand-written peers that answer the same question. */
@NullMarked
package org.mingjing.benchmarks;

import org.jspecify.annotations.NullMarked;
