@NullMarked
package org.mingjing.app.rulebook;

import org.jspecify.annotations.NullMarked;
