/**
 * What departments send: sources, events over HTTP, files, and the quarantine of what was refused.
 */
@ApplicationModule(allowedDependencies = {"casefile", "rulebook", "catalogue", "pages", "identity"})
@NullMarked
package org.mingjing.app.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
