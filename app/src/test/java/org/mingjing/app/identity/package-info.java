@NullMarked
package org.mingjing.app.identity;

import org.jspecify.annotations.NullMarked;
