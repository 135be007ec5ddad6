/** Databases of many cases, grown from those that the server imported. */
@NullMarked
package org.mingjing.benchmarks.stock;

import org.jspecify.annotations.NullMarked;
