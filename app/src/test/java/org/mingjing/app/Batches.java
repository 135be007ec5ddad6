package org.mingjing.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingjing.app.casefile.AttributeText;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A log as batches of CloudEvents, whole cases in each. */
final class Batches {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param last when the last of its messages happened
     */
    record Batch(String body, Instant last, int size) {}

    private Batches() {}

    static List<Batch> of(Path log, LawInForce law, AttributeText attributes, int casesEach) {
        CaseFiles.Builder builder = CaseFiles.builder(law.vocabulary(), law.calendar());
        EventLogReader.into(builder, Objects.requireNonNull(law.pack().mapping()), new Problems())
                .read(log);
        CaseFiles files = builder.build();
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < files.size(); from += casesEach) {
            ArrayNode events = JSON.createArrayNode();
            Instant last = Instant.MIN;
            for (int i = from; i < Math.min(files.size(), from + casesEach); i++) {
                CaseFile file = files.get(i);
                for (int position = 0; position < file.eventCount(); position++) {
                    CaseEvent event = file.event(position);
                    events.add(event(file, event, attributes.of(file, position)));
                    last = event.occurredAt().isAfter(last) ? event.occurredAt() : last;
                }
            }
            batches.add(new Batch(events.toString(), last, events.size()));
        }
        return batches;
    }

    private static ObjectNode event(CaseFile file, CaseEvent told, String attributes) {
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0").put("id", told.message()).put("source", "/city");
        event.put("type", "case.event").put("subject", file.id());
        event.put("time", told.occurredAt().toString());
        ObjectNode data = event.putObject("data");
        data.put("activity", told.activity().id()).put("version", told.version());
        data.put("voided", told.voided()).put("dayOnly", told.dayPrecision());
        data.put("item", file.itemCode()).put("itemVersion", file.itemVersion());
        data.put("sequence", file.sequence(told.position()));
        data.put("person", told.actor().person()).put("post", told.actor().post());
        data.put("department", told.actor().department());
        data.set("attributes", JSON.readTree(attributes));
        return event;
    }
}
