/** Regions, departments, posts and people: the tree of those who decide, as sources name them. */
@ApplicationModule(allowedDependencies = {"casefile"})
@NullMarked
package org.mingjing.app.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
