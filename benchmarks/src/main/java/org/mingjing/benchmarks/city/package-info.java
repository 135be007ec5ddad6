/** A generated city, and what its departments tell of it. */
@NullMarked
package org.mingjing.benchmarks.city;

import org.jspecify.annotations.NullMarked;
