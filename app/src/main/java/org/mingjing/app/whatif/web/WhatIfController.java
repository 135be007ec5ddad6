package org.mingjing.app.whatif.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.HolidayNotices;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.Cases;
import org.mingjing.app.whatif.WhatIfQuestion;
import org.mingjing.app.whatif.WhatIfRun;
import org.mingjing.app.whatif.WhatIfs;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.replay.whatif.Change;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What if 改规则会怎样: asked on one page, answered on another. */
@Controller
class WhatIfController {
    private static final String PAGE = "/rules/what-if";

    private final WhatIfs whatIfs;
    private final LawInForce law;
    private final Catalogue catalogue;
    private final HolidayNotices notices;
    private final Cases cases;

    WhatIfController(
            WhatIfs whatIfs,
            LawInForce law,
            Catalogue catalogue,
            HolidayNotices notices,
            Cases cases) {
        this.notices = notices;
        this.whatIfs = whatIfs;
        this.law = law;
        this.catalogue = catalogue;
        this.cases = cases;
    }

    /** Which differences are looked at; null for whichever. */
    record Chosen(
            @Nullable String rule,
            @Nullable String department,
            @Nullable String month,
            @Nullable Change change,
            @Nullable Integer page) {}

    @GetMapping(PAGE)
    String ask(Model model) {
        model.addAttribute("limits", limits());
        model.addAttribute("units", AskedChange.Unit.values());
        model.addAttribute("departments", cases.departments());
        model.addAttribute("works", HolidayNotices.Work.values());
        for (String toldBefore : List.of("typed", "sent", "wrong")) {
            if (!model.containsAttribute(toldBefore)) {
                model.addAttribute(toldBefore, Map.of());
            }
        }
        runs(model);
        return "whatif/ask";
    }

    private List<RuleHeader> limits() {
        return law.rulebook().rules().stream()
                .filter(rule -> law.rulebook().find(rule.header().id()) == rule)
                .filter(TimeLimit.class::isInstance)
                .map(Rule::header)
                .toList();
    }

    @GetMapping(PAGE + "/runs")
    String runsAgain(Model model) {
        runs(model);
        return "whatif/runs :: runs";
    }

    private void runs(Model model) {
        List<WhatIfRun> runs = whatIfs.latest();
        model.addAttribute("runs", runs);
        model.addAttribute("isRunning", runs.stream().anyMatch(WhatIfRun::isRunning));
    }

    /** A refused what-if comes back as it was filled in, with what is wrong beside its field. */
    @PostMapping(PAGE)
    String start(
            AskedChange asked,
            BindingResult read,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next)
            throws IOException {
        WrongFields wrong = new WrongFields(tongue);
        read.getFieldErrors().forEach(one -> AskedChange.unreadable(one.getField(), wrong));
        WhatIfQuestion question = question(asked, wrong);
        if (question != null) {
            return "redirect:" + PAGE + "/" + whatIfs.start(question, account.shownAs()).id();
        }
        typed.remove("_csrf");
        typed.values().removeIf(text -> text.length() > HolidayNotices.LONGEST);
        next.addFlashAttribute("typed", new LinkedHashMap<>(typed));
        next.addFlashAttribute("sent", asked.files());
        next.addFlashAttribute("wrong", wrong.sentences());
        Outcome.failed(
                next, tongue.say(wrong.isEmpty() ? "what-if.nothing-asked" : "what-if.refused"));
        return "redirect:" + PAGE;
    }

    private @Nullable WhatIfQuestion question(AskedChange asked, WrongFields wrong)
            throws IOException {
        asked.check(wrong);
        return asked.question(law, notices, catalogue, whatIfs, wrong);
    }

    @GetMapping(PAGE + "/{id:\\d{1,18}}")
    String answer(
            @PathVariable long id,
            @ModelAttribute("chosen") Chosen chosen,
            @ModelAttribute("tongue") Tongue tongue,
            Model model) {
        WhatIfRun run = find(id);
        boolean isRunning = stand(run, model);
        model.addAttribute("changes", Change.values());
        if (!isRunning && run.answer() != null) {
            model.addAttribute("counted", run.counted());
            model.addAttribute("list", page(run, chosen, tongue));
            model.addAttribute("titles", new RuleTitles(law.rulebook(), run.question().pack()));
        }
        return "whatif/answer";
    }

    /** Whether it runs, asked once for the whole page: it may end while the page is written. */
    private static boolean stand(WhatIfRun run, Model model) {
        boolean isRunning = run.isRunning();
        model.addAttribute("run", run);
        model.addAttribute("isRunning", isRunning);
        return isRunning;
    }

    private WhatIfRun find(long id) {
        WhatIfRun run = whatIfs.find(id);
        if (run == null) {
            throw new Absent("absent.what-if");
        }
        return run;
    }

    private static List<WhatIfRun.Change> chosen(WhatIfRun run, Chosen chosen, Tongue tongue) {
        Predicate<WhatIfRun.Change> isMeant =
                one ->
                        isOr(chosen.rule(), one.difference().shown().rule().id())
                                && isOr(chosen.department(), one.of().department())
                                && isOr(chosen.month(), month(one, tongue))
                                && (chosen.change() == null
                                        || chosen.change() == one.difference().change());
        return run.changes().stream().filter(isMeant).toList();
    }

    private static String month(WhatIfRun.Change one, Tongue tongue) {
        Rung mildest = one.difference().shown().rungs().get(0);
        return tongue.date(mildest.aroseAt()).substring(0, "2026-01".length());
    }

    private static boolean isOr(@Nullable String wanted, String told) {
        return wanted == null || wanted.equals(told);
    }

    private static Listing<WhatIfRun.Change> page(WhatIfRun run, Chosen chosen, Tongue tongue) {
        List<WhatIfRun.Change> all = chosen(run, chosen, tongue);
        int pages = Math.max(1, (all.size() + Listing.SIZE - 1) / Listing.SIZE);
        int page = Math.clamp(Objects.requireNonNullElse(chosen.page(), 1), 1, pages);
        return new Listing<>(
                all.stream().skip((page - 1L) * Listing.SIZE).limit(Listing.SIZE).toList(),
                page,
                all.size());
    }

    /** How far it is, asked for by the page itself. */
    @GetMapping(PAGE + "/{id:\\d{1,18}}/progress")
    String progress(@PathVariable long id, HttpServletResponse response, Model model) {
        WhatIfRun run = find(id);
        if (!stand(run, model)) {
            response.setHeader("HX-Refresh", "true");
        }
        return "whatif/runs :: progress";
    }

    @PostMapping(PAGE + "/{id:\\d{1,18}}/cancel")
    String cancel(@PathVariable long id, @AuthenticationPrincipal SignedIn account) {
        whatIfs.cancel(find(id), account.shownAs());
        return "redirect:" + PAGE + "/" + id;
    }

    @GetMapping(PAGE + "/{id:\\d{1,18}}.{format:csv|xlsx}")
    void export(
            @PathVariable long id,
            @PathVariable String format,
            Chosen chosen,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        List<WhatIfRun.Change> all = chosen(find(id), chosen, tongue);
        new Columns<WhatIfRun.Change>(tongue)
                .with(
                        "what-if.change",
                        one -> tongue.word("what-if.change", one.difference().change()))
                .with("signals.rule", one -> one.difference().shown().rule().id())
                .with("cases.number", one -> one.of().number())
                .with("cases.department", one -> one.of().department())
                .with("what-if.before", one -> rung(one.difference().rungBefore(), tongue))
                .with("what-if.after", one -> rung(one.difference().rungAfter(), tongue))
                .send(response, format, "what-if.title", all::forEach);
    }

    private static String rung(@Nullable Rung rung, Tongue tongue) {
        return rung == null
                ? ""
                : tongue.word("level", rung.level()) + " " + tongue.moment(rung.aroseAt());
    }
}
