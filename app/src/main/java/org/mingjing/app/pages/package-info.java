/** What all pages share: the frame around them, their language, lists and exports. */
@ApplicationModule(allowedDependencies = {"rulebook", "identity", "clock"})
@NullMarked
package org.mingjing.app.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
