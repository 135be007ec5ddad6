package org.mingjing.app.casefile;

/** A case as its source names it. */
record CaseKey(String source, String number) implements Comparable<CaseKey> {
    static CaseKey of(CaseMessage message) {
        return new CaseKey(message.source(), message.caseNumber());
    }

    static CaseKey of(Refusal refusal) {
        return new CaseKey(refusal.source(), refusal.caseNumber());
    }

    @Override
    public int compareTo(CaseKey other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : number.compareTo(other.number);
    }
}
