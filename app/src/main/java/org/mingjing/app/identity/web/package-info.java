/** The page on which people sign in. */
@NullMarked
package org.mingjing.app.identity.web;

import org.jspecify.annotations.NullMarked;
