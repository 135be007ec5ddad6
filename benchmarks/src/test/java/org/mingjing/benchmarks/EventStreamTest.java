package org.mingjing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;

class EventStreamTest {
    private static final Vocabulary WORDS =
            Vocabulary.builder().activity("accept", Bilingual.same("accept"), null).build();
    private static final long AS_OF = 100;

    private final CaseFiles.Builder builder = CaseFiles.builder(WORDS, new CalendarId("CN"));

    private EventDraft message(String id, long occurredAt, long receivedAt) {
        return builder.draft().message(id).occurredAt(occurredAt).receivedAt(receivedAt);
    }

    private EventStreamTest tell(String number, EventDraft message) {
        builder.add(builder.caseFile(number), message);
        return this;
    }

    private List<String> stream() {
        EventStream stream = EventStream.of(builder.build(), AS_OF);
        return IntStream.range(0, stream.size())
                .mapToObj(i -> stream.caseFile(i) + "@" + stream.at(i))
                .toList();
    }

    @Test
    void eventsOfManyCasesComeInOrderOfOccurrence() {
        tell("A", message("a", 10, 90)).tell("B", message("b", 20, 20));
        tell("A", message("c", 30, 30));

        assertThat(stream()).containsExactly("0@10", "1@20", "0@30");
    }

    @Test
    void ofAMessageTheLastVersionHolds() {
        tell("A", message("a", 10, 10)).tell("A", message("a", 40, 50).version(2));

        assertThat(stream()).containsExactly("0@40");
    }

    @Test
    void aDeletedMessageIsNotThere() {
        tell("A", message("a", 10, 10)).tell("A", message("a", 10, 50).version(2).voided());
        tell("B", message("b", 20, 20));

        assertThat(stream()).containsExactly("1@20");
    }

    @Test
    void whatComesAfterTheInstantIsNotThere() {
        tell("A", message("a", 10, AS_OF)).tell("A", message("b", 20, AS_OF + 1));
        tell("A", message("a", 10, AS_OF + 1).version(2).voided());
        tell("A", message("c", AS_OF + 1, 30));

        assertThat(stream()).containsExactly("0@10");
    }

    @Test
    void messagesTooFarApartAreRefused() {
        TimeOrder order = new TimeOrder(2);
        order.add(0);
        order.add(Long.MAX_VALUE / 2);

        assertThatThrownBy(order::indexes)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many");
    }
}
