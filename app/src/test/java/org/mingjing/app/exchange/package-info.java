/** Tests of the exchange from within. */
@NullMarked
package org.mingjing.app.exchange;

import org.jspecify.annotations.NullMarked;
