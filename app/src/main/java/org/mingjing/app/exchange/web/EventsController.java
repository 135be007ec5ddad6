package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.exchange.Answer;
import org.mingjing.app.exchange.Backfill;
import org.mingjing.app.exchange.Ingest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of cases as CloudEvents 1.0, one or a batch, each answered for itself. */
@RestController
class EventsController {
    private static final int LARGEST_BODY = 16 * 1024 * 1024;
    private static final int LARGEST_BATCH = 5_000;

    private final SourceCredentials credentials;
    private final Ingest ingest;
    private final JsonMapper json;

    EventsController(SourceCredentials credentials, Ingest ingest, JsonMapper json) {
        this.credentials = credentials;
        this.ingest = ingest;
        this.json = json;
    }

    @PostMapping(path = "/api/events", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam(defaultValue = "LIVE") Backfill backfill,
            @RequestParam(required = false) @Nullable Instant asOf)
            throws IOException {
        String source = credentials.source(authorization);
        if (source == null) {
            return SourceCredentials.unauthorized();
        }
        byte[] body;
        try (InputStream input = request.getInputStream()) {
            body = input.readNBytes(LARGEST_BODY + 1);
        }
        if (body.length > LARGEST_BODY) {
            return SourceCredentials.problem(HttpStatus.CONTENT_TOO_LARGE, "at most 16 MB at once");
        }
        JsonNode told;
        try {
            told = json.readTree(body);
        } catch (JacksonException e) {
            return SourceCredentials.problem(
                    HttpStatus.BAD_REQUEST, "no JSON: " + e.getOriginalMessage());
        }
        List<JsonNode> events = new ArrayList<>();
        if (told.isArray()) {
            told.forEach(events::add);
        } else {
            events.add(told);
        }
        if (events.size() > LARGEST_BATCH) {
            return SourceCredentials.problem(
                    HttpStatus.CONTENT_TOO_LARGE, "at most 5,000 events at once");
        }
        List<Answer> answers = ingest.take(events, source, backfill, asOf);
        return ResponseEntity.ok(answers);
    }
}
