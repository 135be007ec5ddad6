package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.Vocabulary;

/**
 * The applicant 申请人 of a case, where the vocabulary has a text attribute {@code applicant}: as in
 * the log, or only the first character of the name.
 */
final class Masking {
    private final List<Attribute> names = new ArrayList<>();
    private final Subject.Applicants applicants;

    Masking(Vocabulary vocabulary, Subject.Applicants applicants) {
        this.applicants = applicants;
        for (Attribute attribute : vocabulary.attributes()) {
            boolean isName =
                    attribute.id().equals("applicant") || attribute.id().equals("applicant_name");
            if (isName && attribute.type() == AttributeType.TEXT) {
                names.add(attribute);
            }
        }
    }

    /** The applicant's name; empty when the log has none. */
    String applicant(CaseFile file) {
        for (Attribute name : names) {
            if (file.has(name)) {
                return shown(file.lexicon().text((int) file.value(name, 0)));
            }
            for (int event = 0; event < file.eventCount(); event++) {
                if (file.has(event, name)) {
                    return shown(file.lexicon().text((int) file.value(event, name, 0)));
                }
            }
        }
        return "";
    }

    boolean isOn() {
        return applicants == Subject.Applicants.MASKED;
    }

    private String shown(String name) {
        if (!isOn() || name.isEmpty()) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
