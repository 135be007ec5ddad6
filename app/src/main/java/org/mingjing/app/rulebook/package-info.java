/** The rules in force, with the calendars they count by. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mingjing.app.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
