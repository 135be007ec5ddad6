/**
 * What if: a changed limit, ladder, pack or list of items is judged over the stored cases before it
 * is put in force, and compared with the law in force. It reads, and writes nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "catalogue",
            "identity",
            "pages",
            "rulebook",
            "supervision"
        })
@NullMarked
package org.mingjing.app.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
