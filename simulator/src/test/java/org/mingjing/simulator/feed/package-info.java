@NullMarked
package org.mingjing.simulator.feed;

import org.jspecify.annotations.NullMarked;
