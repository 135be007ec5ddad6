/** The time of the server: the real one, or that of a demo, which runs faster. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mingjing.app.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
