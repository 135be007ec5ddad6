package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Imports;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whole files of events, sent as the body of a request and imported in the background. */
@RestController
class ImportsController {
    private final SourceCredentials credentials;
    private final Imports imports;

    ImportsController(SourceCredentials credentials, Imports imports) {
        this.credentials = credentials;
        this.imports = imports;
    }

    @PostMapping("/api/imports")
    ResponseEntity<?> start(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable Instant asOf)
            throws IOException {
        String source = credentials.source(authorization);
        if (source == null) {
            return SourceCredentials.unauthorized();
        }
        if (!name.matches("[\\p{L}\\p{N}._-]{1,100}")) {
            return ResponseEntity.badRequest()
                    .body(
                            ProblemDetail.forStatusAndDetail(
                                    HttpStatus.BAD_REQUEST, "name: a file's name, nothing else"));
        }
        Path folder = Files.createTempDirectory("import");
        Path file = folder.resolve(name);
        try (InputStream body = request.getInputStream()) {
            Files.copy(body, file);
        }
        long run = imports.start(file, name, source, asOf, () -> delete(file, folder));
        return ResponseEntity.accepted().body(Map.of("run", run));
    }

    private static void delete(Path file, Path folder) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/api/imports/{run}")
    ResponseEntity<?> run(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @PathVariable long run) {
        String source = credentials.source(authorization);
        if (source == null) {
            return SourceCredentials.unauthorized();
        }
        ImportRun found = imports.find(run);
        return found == null || !found.source().equals(source)
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok(found);
    }
}
