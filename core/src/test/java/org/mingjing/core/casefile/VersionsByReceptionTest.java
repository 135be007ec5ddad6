package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.calendar.CalendarId;

class VersionsByReceptionTest {
    private static final CalendarId CN = new CalendarId("CN");
    private static final Vocabulary WORDS =
            Vocabulary.builder().activity("accept", Bilingual.same("accept"), null).build();

    private final CaseFiles.Builder builder = CaseFiles.builder(WORDS, CN);
    private final EventDraft draft = builder.draft();

    private VersionsByReceptionTest add(String message, long occurredAt, long receivedAt) {
        draft.clear().message(message).occurredAt(occurredAt).receivedAt(receivedAt);
        builder.add(builder.caseFile("c"), draft.versionByReception());
        return this;
    }

    /** Occurrence and version of every event, in order of occurrence. */
    private static List<String> versions(CaseFile file) {
        return IntStream.range(0, file.eventCount())
                .mapToObj(i -> file.occurredAt(i) + " v" + file.version(i))
                .toList();
    }

    private List<String> versions() {
        return versions(builder.build().get(0));
    }

    @Test
    void numbersTheVersionsOfAMessageInTheOrderOfReception() {
        add("m", 5, 300).add("m", 9, 100).add("m", 7, 200);

        assertThat(versions()).containsExactly("5 v3", "7 v2", "9 v1");
    }

    @Test
    void numbersEachMessageByItself() {
        add("m", 5, 300).add("n", 9, 100).add("m", 7, 200);

        assertThat(versions()).containsExactly("5 v2", "7 v1", "9 v1");
    }

    @Test
    void takesWhatWasReceivedAtOneInstantForOneVersion() {
        add("m", 5, 100).add("m", 5, 100).add("m", 6, 200);

        assertThat(versions()).containsExactly("5 v1", "5 v1", "6 v2");
    }

    @Test
    void leavesVersionsThatTheSourceNumbers() {
        add("m", 5, 100).add("m", 6, 200);
        draft.clear().message("n").occurredAt(7).receivedAt(50).version(4);
        builder.add(builder.caseFile("c"), draft);

        assertThat(versions()).containsExactly("5 v1", "6 v2", "7 v4");
    }

    @Test
    void numbersNoMoreVersionsThanThereAreNumbers() {
        IntStream.rangeClosed(1, 5000).forEach(i -> add("m", i, i));

        assertThat(versions())
                .contains("1 v1", "4094 v4094", "4095 v4095", "4096 v4095")
                .endsWith("5000 v4095");
    }

    @Test
    void numbersThemAnewAsALiveCaseGrows() {
        Lexicon lexicon = new Lexicon();
        OpenCaseFiles open = new OpenCaseFiles(WORDS, lexicon, ServiceItems.NONE, CN);
        EventDraft event = new EventDraft(lexicon);
        int file = open.caseFile("c");

        open.add(file, event.message("m").occurredAt(5).receivedAt(200).versionByReception());
        assertThat(versions(open.get(file))).containsExactly("5 v1");
        event.clear().message("m").occurredAt(6).receivedAt(100);
        open.add(file, event.versionByReception());

        assertThat(versions(open.get(file))).containsExactly("5 v2", "6 v1");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void doesNotDependOnWhoIsHandedOverFirst(long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        order.forEach(i -> add("m" + i % 3, i, (i * 37) % 100));

        List<String> shuffled = versions();
        VersionsByReceptionTest inOrder = new VersionsByReceptionTest();
        IntStream.range(0, 100).forEach(i -> inOrder.add("m" + i % 3, i, (i * 37) % 100));
        assertThat(shuffled).isEqualTo(inOrder.versions());
    }
}
