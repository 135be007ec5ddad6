package org.mingjing.replay;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;

/** Finds the case whose number looks most like one that does not exist. */
final class NearestCase {
    private NearestCase() {}

    static String hint(CaseFiles caseFiles, String number, Wording wording) {
        CaseFile view = caseFiles.get(0);
        @Nullable String nearest = null;
        for (int i = 0; i < caseFiles.size() && nearest == null; i++) {
            caseFiles.move(view, i);
            String id = view.id();
            boolean alike =
                    id.equalsIgnoreCase(number)
                            || id.endsWith(number)
                            || (!id.isEmpty() && number.endsWith(id));
            nearest = alike ? id : null;
        }
        caseFiles.move(view, 0);
        return wording.say("error.case-hint", nearest == null ? view.id() : nearest);
    }
}
