/**
 * Judging the cases that were touched and those whose time has come; the signals and their history.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "catalogue",
            "clock",
            "exchange",
            "rulebook",
            "pages",
            "identity"
        })
@NullMarked
package org.mingjing.app.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
