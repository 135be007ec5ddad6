/** A live server in a process of its own, on a database of its own, as it is run by an office. */
@NullMarked
package org.mingjing.benchmarks.server;

import org.jspecify.annotations.NullMarked;
