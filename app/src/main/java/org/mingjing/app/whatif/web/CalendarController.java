package org.mingjing.app.whatif.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.pages.Uploaded;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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
     * What a reader filled in: a file, a text, or a single day.
     *
     * @param reference where the notice of a single day can be read
     * @param day the single day
     * @param name for whose sake it is off or worked
     */
    record Told(
            @Nullable MultipartFile file,
            @Nullable String text,
            @Nullable String reference,
            @Nullable LocalDate day,
            @Nullable String name,
            HolidayNotices.@Nullable Work work) {
        /** Whether it is told in more ways than one, of which only one could be taken. */
        boolean isToldInSeveralWays() {
            boolean isFile = file != null && !file.isEmpty();
            boolean isText = text != null && !text.isBlank();
            return (isFile && isText) || (day != null && (isFile || isText));
        }

        String text(HolidayNotices notices) throws IOException {
            if (file != null && !file.isEmpty()) {
                return Uploaded.text(file);
            }
            if (day != null && (text == null || text.isBlank())) {
                return notices.ofDay(
                        reference == null ? "" : reference,
                        day,
                        name == null ? "" : name,
                        work == null ? HolidayNotices.Work.OFF : work);
            }
            return text == null ? "" : text;
        }
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

    @PostMapping(PAGE + "/check")
    String check(
            @ModelAttribute("told") Told told, @ModelAttribute("tongue") Tongue tongue, Model model)
            throws IOException {
        if (told.isToldInSeveralWays()) {
            model.addAttribute("text", told.text() == null ? "" : told.text());
            model.addAttribute("failed", tongue.say("calendar.one-way"));
            return calendar(model);
        }
        String text = told.text(notices);
        try {
            model.addAttribute("checked", notices.check(text));
        } catch (RefusedNotice e) {
            model.addAttribute("text", text);
            model.addAttribute("problems", lines(e, tongue));
            model.addAttribute("failed", tongue.say("calendar.refused", e.problems().size()));
            return calendar(model);
        }
        return "whatif/calendar-checked";
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
