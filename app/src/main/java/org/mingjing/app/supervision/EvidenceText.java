package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Responsible;

/** Evidence and persons as texts, a line each. */
final class EvidenceText {
    private EvidenceText() {}

    /** {@code activity TAB message TAB version TAB occurred}, epoch milliseconds. */
    static String of(List<EventRef> evidence) {
        return evidence.stream()
                .map(
                        event ->
                                String.join(
                                        "\t",
                                        event.activity(),
                                        plain(event.message()),
                                        Integer.toString(event.version()),
                                        Long.toString(event.occurredAtMillis())))
                .collect(Collectors.joining("\n"));
    }

    /** {@code link TAB person TAB post TAB department}. */
    static String ofPersons(List<Responsible> responsible) {
        return responsible.stream()
                .map(
                        one ->
                                String.join(
                                        "\t",
                                        one.link().name(),
                                        plain(one.actor().person()),
                                        plain(one.actor().post()),
                                        plain(one.actor().department())))
                .collect(Collectors.joining("\n"));
    }

    static List<SignalRow.Evidence> parse(String text) {
        return lines(text)
                .map(
                        one ->
                                new SignalRow.Evidence(
                                        one[0],
                                        one[1],
                                        Integer.parseInt(one[2]),
                                        Instant.ofEpochMilli(Long.parseLong(one[3]))))
                .toList();
    }

    static List<SignalRow.Answering> parsePersons(String text) {
        return lines(text)
                .map(one -> new SignalRow.Answering(one[0], one[1], one[2], one[3]))
                .toList();
    }

    private static Stream<String[]> lines(String text) {
        return text.lines().filter(line -> !line.isEmpty()).map(line -> line.split("\t", 4));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\t\\n\\r]", " ");
    }
}
