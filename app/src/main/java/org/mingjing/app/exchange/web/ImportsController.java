package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.exchange.ExchangeProperties;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Imports;
import org.mingjing.app.exchange.Sender;
import org.mingjing.app.exchange.Uploads;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whole files of events, sent as the body of a request and imported in the background. */
@RestController
class ImportsController {
    /* Nothing that leads out of a folder, and no longer than a file's name can be. */
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}";

    private final SourceCredentials credentials;
    private final Imports imports;
    private final Uploads uploads;
    private final ExchangeProperties limits;

    ImportsController(
            SourceCredentials credentials,
            Imports imports,
            Uploads uploads,
            ExchangeProperties limits) {
        this.credentials = credentials;
        this.imports = imports;
        this.uploads = uploads;
        this.limits = limits;
    }

    @PostMapping("/api/imports")
    ResponseEntity<?> start(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable Instant asOf)
            throws IOException {
        Sender sender = credentials.historian(authorization, asOf);
        LogType.check(request.getContentType());
        if (!name.matches(NAME)) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "name: a file's name, nothing else");
        }
        Path folder = uploads.open();
        try {
            Body.copy(request, folder.resolve(name), limits.largestFile());
        } catch (IOException | ErrorResponseException e) {
            uploads.delete(folder);
            throw e;
        }
        long run = imports.start(folder, name, sender.code(), asOf);
        return ResponseEntity.accepted().body(Map.of("run", run));
    }

    @GetMapping("/api/imports/{run}")
    ImportRun run(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @PathVariable long run) {
        Sender sender = credentials.source(authorization);
        ImportRun found = imports.find(run);
        if (found == null || !found.source().equals(sender.code())) {
            throw Problems.of(HttpStatus.NOT_FOUND, "no import of this source has that number");
        }
        return found;
    }
}
