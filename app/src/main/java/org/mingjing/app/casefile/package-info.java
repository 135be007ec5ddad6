/** The append-only store of events: cases, their messages in all versions, their timelines. */
@ApplicationModule(allowedDependencies = {"rulebook", "catalogue"})
@NullMarked
package org.mingjing.app.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
