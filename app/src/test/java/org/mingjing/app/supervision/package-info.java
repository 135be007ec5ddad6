@NullMarked
package org.mingjing.app.supervision;

import org.jspecify.annotations.NullMarked;
