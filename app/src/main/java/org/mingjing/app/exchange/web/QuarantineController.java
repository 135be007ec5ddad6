package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.exchange.Answer;
import org.mingjing.app.exchange.Quarantine;
import org.mingjing.app.exchange.RefusedMessage;
import org.mingjing.app.exchange.RefusedQuery;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Return;
import org.mingjing.app.pages.Tongue;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The refused messages 拒收: why, the whole of them as a file, and what is done about them. */
@Controller
class QuarantineController {
    private static final String LIST = "/quarantine";
    private static final String ONE = "/quarantine/{id:\\d{1,18}}";

    private final Quarantine quarantine;
    private final JsonMapper json;

    QuarantineController(Quarantine quarantine, JsonMapper json) {
        this.quarantine = quarantine;
        this.json = json;
    }

    @GetMapping(LIST)
    String list(@ModelAttribute("query") RefusedQuery query, Model model) {
        model.addAttribute("refused", quarantine.search(query));
        model.addAttribute("sources", quarantine.sources());
        return "exchange/quarantine";
    }

    @GetMapping("/quarantine.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            RefusedQuery query,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        new Columns<RefusedMessage>(tongue)
                .with("quarantine.received", one -> tongue.moment(one.receivedAt()))
                .with("quarantine.source", RefusedMessage::source)
                .with("quarantine.case", one -> orNothing(one.caseNumber()))
                .with("quarantine.message", one -> orNothing(one.message()))
                .with("quarantine.reason", one -> tongue.word("reason", one.reason()))
                .with("quarantine.detail", RefusedMessage::detail)
                .with("quarantine.raw", RefusedMessage::raw)
                .send(response, format, "quarantine.title", to -> quarantine.each(query, to));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Takes up again what is named, as it came. */
    @PostMapping("/quarantine/again")
    View again(
            @RequestParam List<Long> id,
            @RequestParam(defaultValue = "") String back,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        tell(quarantine.resubmit(id, account.shownAs()), tongue, next);
        return Return.to(back, LIST);
    }

    @GetMapping(ONE)
    String one(@PathVariable long id, Model model) {
        RefusedMessage refused = quarantine.find(id);
        if (refused == null) {
            throw new Absent("absent.message");
        }
        model.addAttribute("one", refused);
        model.addAttribute("raw", laidOut(refused.raw()));
        return "exchange/refused";
    }

    /** The whole message as a file. */
    @GetMapping(ONE + "/message.json")
    ResponseEntity<String> raw(@PathVariable long id) {
        String raw = quarantine.raw(id);
        if (raw == null) {
            throw new Absent("absent.message");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("message-" + id + ".json")
                                .build()
                                .toString())
                .body(raw);
    }

    private String laidOut(String raw) {
        try {
            return json.readTree(raw).toPrettyString();
        } catch (JacksonException e) {
            return raw;
        }
    }

    /** Takes a message up again as it was mended; who mends it wrongly stays with it. */
    @PostMapping(ONE)
    String mended(
            @PathVariable long id,
            @RequestParam String raw,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        List<Answer> answers = quarantine.resubmit(id, raw, account.shownAs());
        tell(answers, tongue, next);
        boolean isStillThere = answers.stream().anyMatch(Answer::isRefused);
        return "redirect:" + (isStillThere ? LIST + "/" + id : LIST);
    }

    /** Settles a message that need not be taken. */
    @PostMapping(ONE + "/dismiss")
    String dismiss(
            @PathVariable long id,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        if (quarantine.dismiss(List.of(id), account.shownAs()) == 0) {
            Outcome.failed(next, tongue.say("quarantine.again.none"));
        } else {
            Outcome.done(next, tongue.say("quarantine.dismissed"));
        }
        return "redirect:" + LIST;
    }

    private static void tell(List<Answer> answers, Tongue tongue, RedirectAttributes next) {
        if (answers.isEmpty()) {
            Outcome.failed(next, tongue.say("quarantine.again.none"));
            return;
        }
        long refused = answers.stream().filter(Answer::isRefused).count();
        long known = answers.stream().filter(Answer::isDuplicate).count();
        String told =
                tongue.say(
                        "quarantine.again.told",
                        answers.size(),
                        answers.size() - refused - known,
                        known,
                        refused);
        if (refused == 0) {
            Outcome.done(next, told);
        } else {
            Outcome.failed(next, told);
        }
    }
}
