/** The live platform: each package below is a module with its own tables, pages and words. */
@NullMarked
package org.mingjing.app;

import org.jspecify.annotations.NullMarked;
