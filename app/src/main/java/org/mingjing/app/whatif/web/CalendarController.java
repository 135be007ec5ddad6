package org.mingjing.app.whatif.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.CheckedNotice;
import org.mingjing.app.rulebook.HolidayNotices;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.rulebook.RefusedNotice;
import org.mingjing.app.supervision.AllCases;
import org.mingjing.app.whatif.WhatIfQuestion;
import org.mingjing.app.whatif.WhatIfs;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.casefile.Bilingual;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes notices of days off and days worked 节假日安排: checked first, tried, then put in force. */
@Controller
class CalendarController {
    private static final String PAGE = "/rules/calendar";
    private static final int TOLD = 20;

    private final HolidayNotices notices;
    private final WhatIfs whatIfs;
    private final LawInForce law;

    CalendarController(HolidayNotices notices, WhatIfs whatIfs, LawInForce law) {
        this.notices = notices;
        this.whatIfs = whatIfs;
        this.law = law;
    }

    /**
     * A notice in force as the page lists it.
     *
     * @param isLink whether its reference is an address
     */
    record Shown(CalendarNotice notice, long off, long worked, boolean isLink) {
        static Shown of(CalendarNotice notice) {
            return new Shown(
                    notice,
                    count(notice, DayMark.OFF),
                    count(notice, DayMark.WORKED),
                    notice.reference().matches("https?://\\S+"));
        }

        private static long count(CalendarNotice notice, DayMark mark) {
            return notice.days().stream().filter(day -> day.mark() == mark).count();
        }

        /** The years it arranges; empty when it amends earlier ones. */
        public String years() {
            return notice.years().stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    @GetMapping(PAGE)
    String calendar(Model model) {
        List<Shown> known =
                notices.inForce().stream()
                        .sorted(Comparator.comparing(CalendarNotice::publishedAt).reversed())
                        .map(Shown::of)
                        .toList();
        for (String toldBefore : List.of("typed", "wrong")) {
            if (!model.containsAttribute(toldBefore)) {
                model.addAttribute(toldBefore, Map.of());
            }
        }
        model.addAttribute("notices", known);
        model.addAttribute("awaited", notices.awaitedYear());
        model.addAttribute("calendarId", law.calendar().value());
        model.addAttribute("works", HolidayNotices.Work.values());
        return "whatif/calendar";
    }

    /** What was checked stands in no address: whoever comes back by it begins anew. */
    @GetMapping(PAGE + "/check")
    String unchecked() {
        return "redirect:" + PAGE;
    }

    /** A refused notice comes back as it was filled in, with what is wrong beside its field. */
    @PostMapping(PAGE + "/check")
    String check(
            @ModelAttribute("told") @Nullable ToldNotice told,
            BindingResult read,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("tongue") Tongue tongue,
            Model model)
            throws IOException {
        WrongFields wrong = new WrongFields(tongue);
        read.getFieldErrors().forEach(one -> ToldNotice.unreadable(one.getField(), wrong));
        if (told != null) {
            told.check(wrong);
        }
        if (told == null || !wrong.isEmpty()) {
            return back(tongue.say("calendar.mend"), typed, wrong, model);
        }
        if (told.isToldInSeveralWays()) {
            return back(tongue.say("calendar.one-way"), typed, wrong, model);
        }
        String text = told.text(notices);
        try {
            model.addAttribute("checked", notices.check(text));
            return "whatif/calendar-checked";
        } catch (RefusedNotice e) {
            if (told.isOfADay()) {
                told.refused(e, wrong);
                return back(tongue.say("calendar.mend"), typed, wrong, model);
            }
            typed.put("text", text);
            model.addAttribute("problems", lines(e, tongue));
            String failed = tongue.say("calendar.refused", e.problems().size());
            return back(failed, typed, wrong, model);
        }
    }

    private String back(String failed, Map<String, String> typed, WrongFields wrong, Model model) {
        typed.values().removeIf(text -> text.length() > HolidayNotices.LONGEST);
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong.sentences());
        model.addAttribute("failed", failed);
        return calendar(model);
    }

    /**
     * What is wrong, as one text.
     *
     * @param key of the sentence before the lines
     */
    static String told(String key, RefusedNotice refused, Tongue tongue) {
        return tongue.say(key, refused.problems().size())
                + "\n"
                + String.join("\n", lines(refused, tongue));
    }

    private static List<String> lines(RefusedNotice refused, Tongue tongue) {
        return refused.problems().stream().limit(TOLD).map(tongue::of).toList();
    }

    /** Asks what the notice would change in the stored cases. */
    @PostMapping(PAGE + "/try")
    String tryOut(
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        try {
            CheckedNotice checked = notices.check(text);
            WhatIfQuestion question =
                    new WhatIfQuestion(
                            new Bilingual(
                                    "日历：" + checked.reference(),
                                    "calendar: " + checked.reference()),
                            checked.pack(),
                            null,
                            new AllCases.Choice(null, null, 1));
            return "redirect:/rules/what-if/" + whatIfs.start(question, account.shownAs()).id();
        } catch (RefusedNotice e) {
            Outcome.failed(next, told("calendar.refused", e, tongue));
            return "redirect:" + PAGE;
        }
    }

    @PostMapping(PAGE)
    String publish(
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        try {
            long number = notices.publish(text, account.shownAs());
            Outcome.done(next, tongue.say("calendar.published"));
            return "redirect:/rules/law/" + number;
        } catch (RefusedNotice e) {
            Outcome.failed(next, told("calendar.refused", e, tongue));
            return "redirect:" + PAGE;
        }
    }
}
