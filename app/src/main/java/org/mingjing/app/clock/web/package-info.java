/** The server's time over HTTP. */
@NullMarked
package org.mingjing.app.clock.web;

import org.jspecify.annotations.NullMarked;
