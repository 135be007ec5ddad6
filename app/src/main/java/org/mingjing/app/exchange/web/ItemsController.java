package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.catalogue.RefusedList;
import org.mingjing.app.exchange.ExchangeProperties;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.ProblemKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of service items, as Mingjing's own CSV. */
@RestController
class ItemsController {
    /* Who mends these hears of the next ones. */
    private static final int TOLD = 50;

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
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam(defaultValue = "FEW") Catalogue.LeavingOut leavingOut)
            throws IOException {
        credentials.publisher(authorization);
        String csv = Body.text(request, limits.largestBody());
        try {
            return Map.of("items", catalogue.publish(csv, leavingOut));
        } catch (RefusedList e) {
            throw refused(e);
        }
    }

    private static ErrorResponseException refused(RefusedList list) {
        if (list.missing() > 0) {
            return Problems.of(
                    HttpStatus.CONFLICT,
                    "the list leaves out "
                            + list.missing()
                            + " items in force; if that is meant, send it with ?leavingOut=MANY",
                    list);
        }
        ErrorResponseException problem =
                Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        list.problems().isEmpty()
                                ? "no item at all; the list in force stays"
                                : "something of the list would be lost; the list in force stays",
                        list);
        problem.getBody()
                .setProperty(
                        "problems",
                        list.problems().stream().limit(TOLD).map(ItemsController::told).toList());
        return problem;
    }

    private static ToldProblem told(Problem problem) {
        return new ToldProblem(
                problem.line(),
                problem.kind(),
                problem.arguments(),
                problem.message().en(),
                problem.message().zh());
    }

    /**
     * What is wrong with a line, as programs are told it.
     *
     * @param line from 1; 0 for the whole list
     * @param arguments mostly the column, and what stands there
     */
    record ToldProblem(
            int line, ProblemKind kind, List<String> arguments, String detail, String detailZh) {}
}
