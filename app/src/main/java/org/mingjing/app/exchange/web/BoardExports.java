package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Imports;
import org.mingjing.app.exchange.SourceBoard;
import org.mingjing.app.exchange.SourceFigures;
import org.mingjing.app.identity.Account;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Tongue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists of the administrator as files, whole: sources, imports and accounts. */
@Controller
class BoardExports {
    private final SourceBoard board;
    private final Imports imports;
    private final Accounts accounts;

    BoardExports(SourceBoard board, Imports imports, Accounts accounts) {
        this.board = board;
        this.imports = imports;
        this.accounts = accounts;
    }

    @GetMapping("/accounts/list.{format:csv|xlsx}")
    void accounts(
            @PathVariable String format,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        new Columns<Account>(tongue)
                .with("accounts.username", Account::username)
                .with("accounts.name", Account::name)
                .with("accounts.role", one -> tongue.word("role", one.role()))
                .with("accounts.person", Account::person)
                .with("accounts.department", Account::department)
                .with("accounts.state", one -> state(tongue, one))
                .send(response, format, "accounts.title", accounts.all()::forEach);
    }

    private static String state(Tongue tongue, Account one) {
        return one.closedAt() == null
                ? tongue.say("accounts.open")
                : tongue.say("accounts.closed", tongue.date(one.closedAt()));
    }

    @GetMapping("/sources/list.{format:csv|xlsx}")
    void sources(
            @PathVariable String format,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        new Columns<SourceFigures>(tongue)
                .with("sources.code", SourceFigures::code)
                .with("sources.name", SourceFigures::name)
                .count("sources.today", one -> one.received())
                .with("sources.delay", one -> delay(tongue, one))
                .count("sources.refused", one -> one.refused())
                .with("sources.last", one -> tongue.momentOrDash(one.lastAt()))
                .send(response, format, "sources.title", board.sources()::forEach);
    }

    private static String delay(Tongue tongue, SourceFigures one) {
        Double seconds = one.delaySeconds();
        return seconds == null ? "" : tongue.span(Duration.ofSeconds(seconds.longValue()));
    }

    @GetMapping("/imports/list.{format:csv|xlsx}")
    void imports(
            @PathVariable String format,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        new Columns<ImportRun>(tongue)
                .with("imports.file", ImportRun::name)
                .with("imports.source", ImportRun::source)
                .with("imports.state", one -> tongue.word("imports.state", one.state()))
                .count("imports.cases", one -> one.cases())
                .count("imports.accepted", one -> one.accepted())
                .count("imports.duplicates", one -> one.duplicates())
                .count("imports.refused", one -> one.problems() + one.contradicted())
                .with("imports.started", one -> tongue.moment(one.startedAt()))
                .with("imports.finished", one -> tongue.momentOrDash(one.finishedAt()))
                .send(
                        response,
                        format,
                        "imports.title",
                        taker -> imports.latest(Integer.MAX_VALUE).forEach(taker));
    }
}
