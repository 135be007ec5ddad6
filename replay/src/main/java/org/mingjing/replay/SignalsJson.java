package org.mingjing.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Responsible;
import org.mingjing.core.rule.Rung;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Signals as a JSON array, one object a finding with its rungs, evidence and persons. */
final class SignalsJson implements SignalSink {
    private final JsonGenerator json;
    private final Moments moments;

    SignalsJson(Path file, Moments moments) throws IOException {
        this.json =
                new JsonFactory()
                        .createGenerator(ObjectWriteContext.empty(), Files.newBufferedWriter(file));
        this.moments = moments;
        json.writeStartArray();
    }

    @Override
    public void write(Finding finding) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("case", finding.id().caseId());
        json.writeStringProperty("rule", finding.rule().id());
        json.writeNumberProperty("version", finding.rule().version());
        json.writeStringProperty("message", finding.id().message());
        json.writeNumberProperty("occurrence", finding.id().occurrence());
        json.writeBooleanProperty("proposed", finding.isProposed());
        json.writeArrayPropertyStart("rungs");
        finding.rungs().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("responsible");
        finding.responsible().forEach(this::write);
        json.writeEndArray();
        json.writeStringProperty("detail", finding.detail());
        json.writeEndObject();
    }

    private void write(Rung rung) {
        json.writeStartObject();
        json.writeStringProperty("level", rung.level().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("arose_at", moments.iso(rung.aroseAt()));
        if (rung.hasDue()) {
            json.writeStringProperty("due", moments.due(rung));
        }
        if (rung.isLifted()) {
            json.writeStringProperty(
                    "lifted_at", moments.iso(Instant.ofEpochMilli(rung.liftedAtMillis())));
        }
        json.writeBooleanProperty("provisional", rung.provisional());
        json.writeEndObject();
    }

    private void write(EventRef event) {
        json.writeStartObject();
        json.writeStringProperty("message", event.message());
        json.writeNumberProperty("version", event.version());
        json.writeStringProperty("activity", event.activity());
        json.writeStringProperty(
                "occurred_at", moments.iso(Instant.ofEpochMilli(event.occurredAtMillis())));
        json.writeEndObject();
    }

    private void write(Responsible responsible) {
        json.writeStartObject();
        json.writeStringProperty("link", responsible.link().name().toLowerCase(Locale.ROOT));
        write("person", responsible.actor().person());
        write("post", responsible.actor().post());
        write("department", responsible.actor().department());
        json.writeEndObject();
    }

    private void write(String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            json.writeStringProperty(key, value);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.writeEndArray();
        json.close();
    }
}
