package org.mingjing.app.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.CaseMessage;
import org.mingjing.app.casefile.Delivery;
import org.mingjing.app.casefile.EventStore;
import org.mingjing.app.casefile.Outcome;
import org.mingjing.app.casefile.Refusal;

/** Some events being taken at once. */
final class Taking {
    private final CloudEventReader reader;
    private final EventStore store;
    private final JdbcQuarantine quarantine;
    private final List<@Nullable Answer> answers = new ArrayList<>();
    private final List<CaseMessage> fit = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Waiting> settled = new ArrayList<>();

    Taking(CloudEventReader reader, EventStore store, JdbcQuarantine quarantine) {
        this.reader = reader;
        this.store = store;
        this.quarantine = quarantine;
    }

    Taking take(List<Told> told, Instant asOf) {
        List<Refused> unfit = new ArrayList<>();
        for (Told one : told) {
            try {
                fit.add(reader.read(one));
                places.add(answers.size());
                answers.add(null);
            } catch (RefusedEvent e) {
                Refused refused = new Refused(answers.size(), one, e.reason(), e.detail());
                unfit.add(refused);
                answers.add(refused.answer());
            }
        }
        places.stream()
                .map(place -> told.get(place).waiting())
                .filter(Objects::nonNull)
                .forEach(settled::add);
        List<Refusal> refusals = refusals(refuse(unfit));
        List<Outcome> outcomes = store.append(new Delivery(fit, refusals, refusals(settled)), asOf);
        answer(told, outcomes);
        return this;
    }

    private static List<Refusal> refusals(List<Waiting> waiting) {
        return waiting.stream().map(Waiting::refusal).flatMap(Stream::ofNullable).toList();
    }

    /** Puts into quarantine what comes for the first time; what waits there goes on waiting. */
    private List<Waiting> refuse(List<Refused> refused) {
        List<Refused> again = refused.stream().filter(one -> one.told().waiting() != null).toList();
        if (!again.isEmpty()) {
            quarantine.refuseAgain(again);
        }
        return quarantine.add(
                refused.stream().filter(one -> one.told().waiting() == null).toList());
    }

    /* What contradicts a message that is known leaves nothing missing: that message is there. */
    private void answer(List<Told> told, List<Outcome> outcomes) {
        List<Refused> contradicted = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            int place = places.get(i);
            answers.set(
                    place,
                    switch (outcomes.get(i)) {
                        case ACCEPTED ->
                                Answer.accepted(fit.get(i).id(), reader.unread(told.get(place)));
                        case DUPLICATE -> Answer.duplicate(fit.get(i).id());
                        case CONTRADICTED -> {
                            Refused refused =
                                    new Refused(
                                            place, told.get(place), Reason.CONTRADICTED, "version");
                            contradicted.add(refused);
                            yield refused.answer();
                        }
                    });
        }
        contradicted.forEach(one -> settled.remove(one.told().waiting()));
        refuse(contradicted);
    }

    /** What became of each event, in their order. */
    List<Answer> answers() {
        return answers.stream().map(Objects::requireNonNull).toList();
    }

    /** What is to be counted; all events are of one source. */
    EventsTaken counted(String source) {
        List<Duration> lags = new ArrayList<>();
        long accepted = 0;
        long duplicates = 0;
        for (int i = 0; i < fit.size(); i++) {
            String outcome = Objects.requireNonNull(answers.get(places.get(i))).outcome();
            duplicates += outcome.equals(Answer.DUPLICATE) ? 1 : 0;
            if (outcome.equals(Answer.ACCEPTED)) {
                accepted++;
                lags.add(Duration.between(fit.get(i).occurredAt(), fit.get(i).receivedAt()));
            }
        }
        return new EventsTaken(
                source, accepted, duplicates, answers.size() - accepted - duplicates, lags);
    }

    /** What was waiting in quarantine and is taken now. */
    List<Waiting> settled() {
        return settled;
    }
}
