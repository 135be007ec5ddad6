/** The kinds of rule a case can break, and the findings that say which one, when and by whom. */
@NullMarked
package org.mingjing.core.rule;

import org.jspecify.annotations.NullMarked;
