package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.exchange.Answer;
import org.mingjing.app.exchange.Backfill;
import org.mingjing.app.exchange.ExchangeProperties;
import org.mingjing.app.exchange.Ingest;
import org.mingjing.app.exchange.Sender;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events of cases as CloudEvents 1.0, one or a batch, each answered for itself. A request that
 * cannot be taken as a whole is answered with a problem (RFC 9457).
 */
@RestController
class EventsController {
    private static final String EVENT = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    private final SourceCredentials credentials;
    private final Ingest ingest;
    private final JsonMapper json;
    private final ExchangeProperties limits;

    EventsController(
            SourceCredentials credentials,
            Ingest ingest,
            JsonMapper json,
            ExchangeProperties limits) {
        this.credentials = credentials;
        this.ingest = ingest;
        this.json = json;
        this.limits = limits;
    }

    @PostMapping(path = "/api/events", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Answer> take(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String contentType,
            @RequestParam(defaultValue = "LIVE") Backfill backfill,
            @RequestParam(required = false) @Nullable Instant asOf)
            throws IOException {
        Sender sender =
                backfill == Backfill.LIVE && asOf == null
                        ? credentials.source(authorization)
                        : credentials.historian(authorization, asOf);
        Form form = Form.of(contentType);
        JsonNode told = parse(Body.read(request, limits.largestBody()));
        return ingest.take(events(told, form), sender.code(), backfill, asOf);
    }

    private JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private List<JsonNode> events(JsonNode told, Form form) {
        if (told.isObject() && form != Form.BATCH) {
            return List.of(told);
        }
        if (!told.isArray() || form == Form.SINGLE) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    EVENT + " is one event, an object; " + BATCH + " is an array of events");
        }
        if (told.size() > limits.largestBatch()) {
            throw Problems.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "at most " + limits.largestBatch() + " events at once");
        }
        List<JsonNode> events = new ArrayList<>(told.size());
        told.forEach(events::add);
        return events;
    }

    /** In which of the forms of CloudEvents a body says that it is. */
    private enum Form {
        SINGLE,
        BATCH,
        EITHER;

        static Form of(@Nullable String contentType) {
            if (contentType == null) {
                return EITHER;
            }
            String[] parts = contentType.split(";", 2);
            if (parts.length == 2
                    && !parts[1].isBlank()
                    && !parts[1].strip().matches("(?i)charset=\"?utf-8\"?")) {
                throw unsupported(contentType);
            }
            return switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                case EventsController.EVENT -> SINGLE;
                case EventsController.BATCH -> BATCH;
                case MediaType.APPLICATION_JSON_VALUE -> EITHER;
                default -> throw unsupported(contentType);
            };
        }

        private static ErrorResponseException unsupported(String contentType) {
            return Problems.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    contentType
                            + ": events come as "
                            + EventsController.EVENT
                            + ", "
                            + EventsController.BATCH
                            + " or "
                            + MediaType.APPLICATION_JSON_VALUE
                            + ", in UTF-8");
        }
    }
}
