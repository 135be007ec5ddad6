/** Accounts, roles and signing in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mingjing.app.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
