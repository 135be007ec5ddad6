/** The ways in over HTTP. */
@NullMarked
package org.mingjing.app.exchange.web;

import org.jspecify.annotations.NullMarked;
