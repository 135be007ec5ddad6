package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.exchange.ExchangeProperties;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The list of service items, as Mingjing's own CSV. */
@RestController
class ItemsController {
    private final SourceCredentials credentials;
    private final Catalogue catalogue;
    private final ExchangeProperties limits;

    ItemsController(SourceCredentials credentials, Catalogue catalogue, ExchangeProperties limits) {
        this.credentials = credentials;
        this.catalogue = catalogue;
        this.limits = limits;
    }

    @PutMapping(path = "/api/items", consumes = "text/csv")
    Map<String, Integer> publish(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization)
            throws IOException {
        credentials.publisher(authorization);
        String csv = Body.text(request, limits.largestBody());
        return Map.of("items", catalogue.publish(csv));
    }
}
