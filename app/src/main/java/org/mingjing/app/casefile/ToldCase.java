package org.mingjing.app.casefile;

import org.mingjing.core.casefile.ApplicantName;

/** What messages tell of the case itself. */
record ToldCase(
        String source,
        String number,
        String item,
        int itemVersion,
        String data,
        ApplicantName applicant) {
    static ToldCase of(CaseMessage message) {
        return new ToldCase(
                message.source(),
                message.caseNumber(),
                message.item(),
                message.itemVersion(),
                message.caseData(),
                message.applicant());
    }

    /** Whether it tells anything that was not known. */
    boolean addsTo(ToldCase known) {
        return (!item.isEmpty() && known.item.isEmpty())
                || (!data.equals(AttributeText.NONE) && !data.equals(known.data))
                || (!applicant.isEmpty() && !applicant.equals(known.applicant));
    }

    /** This and what a later message tells: its applicant, and what this one does not tell. */
    ToldCase and(ToldCase later) {
        return new ToldCase(
                source,
                number,
                item.isEmpty() ? later.item : item,
                item.isEmpty() ? later.itemVersion : itemVersion,
                data.equals(AttributeText.NONE) ? later.data : data,
                later.applicant.isEmpty() ? applicant : later.applicant);
    }
}
