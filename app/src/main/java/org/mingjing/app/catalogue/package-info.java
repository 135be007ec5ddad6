/** The service items and what was published about them. */
@ApplicationModule(allowedDependencies = {"rulebook"})
@NullMarked
package org.mingjing.app.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
