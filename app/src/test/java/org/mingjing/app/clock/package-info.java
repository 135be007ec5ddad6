@NullMarked
package org.mingjing.app.clock;

import org.jspecify.annotations.NullMarked;
