package org.mingjing.replay;

import java.util.List;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;

/** Finds the cases whose numbers look most like one that does not exist. */
final class NearestCase {
    private NearestCase() {}

    /** What may have been meant, else one case of the log as an example. */
    static String hint(CaseFiles caseFiles, String number, Wording wording) {
        CaseFile view = caseFiles.get(0);
        Likeness likeness = new Likeness(number);
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            likeness.consider(view.id());
        }
        caseFiles.move(view, 0);
        List<String> nearest = likeness.nearest();
        return nearest.isEmpty()
                ? wording.say("error.case-example", Page.printable(view.id()))
                : wording.say(
                        "error.meant",
                        Page.printable(String.join(wording.say("list.separator"), nearest)));
    }
}
