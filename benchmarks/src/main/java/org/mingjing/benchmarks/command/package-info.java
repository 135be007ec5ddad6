/** What the commands of the bench have in common. */
@NullMarked
package org.mingjing.benchmarks.command;

import org.jspecify.annotations.NullMarked;
