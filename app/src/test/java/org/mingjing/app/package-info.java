@NullMarked
package org.mingjing.app;

import org.jspecify.annotations.NullMarked;
