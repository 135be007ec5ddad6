package org.mingjing.app.exchange.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.catalogue.Catalogue;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The list of service items, as Mingjing's own CSV. */
@RestController
class ItemsController {
    private final SourceCredentials credentials;
    private final Catalogue catalogue;

    ItemsController(SourceCredentials credentials, Catalogue catalogue) {
        this.credentials = credentials;
        this.catalogue = catalogue;
    }

    @PutMapping(path = "/api/items", consumes = "text/csv")
    ResponseEntity<?> publish(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestBody String csv) {
        if (credentials.source(authorization) == null) {
            return SourceCredentials.unauthorized();
        }
        return ResponseEntity.ok(Map.of("items", catalogue.publish(csv)));
    }
}
