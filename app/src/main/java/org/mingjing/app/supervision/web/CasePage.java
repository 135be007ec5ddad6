package org.mingjing.app.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.supervision.CaseRow;
import org.mingjing.app.supervision.EndedRequests;
import org.mingjing.app.supervision.HappenedToSignal;
import org.mingjing.app.supervision.MovedDue;
import org.mingjing.core.casefile.ServiceItem;

/**
 * Everything the case page tells.
 *
 * @param item null when the catalogue does not know it
 * @param why it stands as it does, in a few words; empty without a signal
 * @param waiting how many messages of it were refused and wait
 * @param causes words why something happened
 * @param applicant as far as the reader may see the name; empty when nobody told it
 * @param main the time limit of the case as a whole; null when no clock was ever started
 * @param others its other time limits
 * @param history what happened to its signals, the newest first
 * @param ended which requests to revoke ended with what happened
 * @param moved its due dates that a new law changed, the newest first
 * @param laws words which law that was
 * @param dues words which due dates those were
 */
record CasePage(
        CaseRow row,
        @Nullable ServiceItem item,
        String why,
        long waiting,
        CauseTelling causes,
        String applicant,
        List<LinkStep> links,
        @Nullable ToldClock main,
        List<ToldClock> others,
        List<ToldSignal> signals,
        List<HappenedToSignal> history,
        EndedRequests ended,
        List<MovedDue> moved,
        LawTelling laws,
        DueTelling dues,
        List<ToldEvent> events) {}
