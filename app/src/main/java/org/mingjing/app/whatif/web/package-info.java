/** The pages of what-ifs. */
@NullMarked
package org.mingjing.app.whatif.web;

import org.jspecify.annotations.NullMarked;
