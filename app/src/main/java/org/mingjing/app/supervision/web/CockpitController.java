package org.mingjing.app.supervision.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.Cockpit;
import org.mingjing.app.supervision.DayFlow;
import org.mingjing.app.supervision.DepartmentFigures;
import org.mingjing.app.supervision.Signals;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** The cockpit 监察台 and its wall mode 大屏; handlers are led to their own work instead. */
@Controller
class CockpitController {
    private static final int LIVE = 9;
    private static final int LIVE_ON_THE_WALL = 11;
    private static final int BARS = 12;

    private final Cockpit cockpit;
    private final Signals signals;
    private final LiveScreens screens;
    private final JsonMapper json;

    CockpitController(Cockpit cockpit, Signals signals, LiveScreens screens, JsonMapper json) {
        this.cockpit = cockpit;
        this.signals = signals;
        this.screens = screens;
        this.json = json;
    }

    @GetMapping("/")
    String cockpit(
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            Model model) {
        if (account.isHandler()) {
            return "redirect:/work";
        }
        figures(model);
        live(model, LIVE);
        charts(tongue, model);
        return "supervision/cockpit";
    }

    @GetMapping("/wall")
    String wall(@ModelAttribute("tongue") Tongue tongue, Model model) {
        figures(model);
        live(model, LIVE_ON_THE_WALL);
        charts(tongue, model);
        return "supervision/wall";
    }

    @GetMapping("/cockpit/figures")
    String figuresAgain(Model model) {
        figures(model);
        return "supervision/cockpit-parts :: figures";
    }

    @GetMapping("/cockpit/live")
    String liveAgain(Model model) {
        live(model, LIVE);
        return "supervision/cockpit-parts :: live";
    }

    @GetMapping("/wall/live")
    String liveOnTheWallAgain(Model model) {
        live(model, LIVE_ON_THE_WALL);
        return "supervision/cockpit-parts :: live";
    }

    @GetMapping(path = "/wall/time", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String timeAgain(@ModelAttribute("tongue") Tongue tongue, @ModelAttribute("now") Instant now) {
        return tongue.moment(now) + " " + tongue.weekday(tongue.day(now));
    }

    @GetMapping("/cockpit/charts")
    String chartsAgain(@ModelAttribute("tongue") Tongue tongue, Model model) {
        charts(tongue, model);
        return "supervision/cockpit-parts :: charts";
    }

    /** Tells the open screens when something changed. */
    @GetMapping(path = "/cockpit/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        return screens.open();
    }

    private void figures(Model model) {
        model.addAttribute("figures", cockpit.figures());
        model.addAttribute("today", cockpit.today());
    }

    private void live(Model model, int most) {
        model.addAttribute("latest", signals.latest(most));
    }

    private void charts(Tongue tongue, Model model) {
        List<DepartmentFigures> departments = cockpit.departments();
        List<DepartmentFigures> ranked =
                departments.stream().filter(DepartmentFigures::isRanked).limit(BARS).toList();
        List<DayFlow> flow = cockpit.flow();
        model.addAttribute("departments", departments);
        model.addAttribute("departmentsFrom", cockpit.departmentsFrom());
        model.addAttribute("flow", flow);
        model.addAttribute("hasFlow", flow.stream().anyMatch(day -> day.received() > 0));
        model.addAttribute("ranked", ranked.size());
        model.addAttribute("departmentsChart", json.writeValueAsString(bars(tongue, ranked)));
        model.addAttribute("flowChart", json.writeValueAsString(lines(tongue, flow)));
    }

    private Map<String, Object> bars(Tongue tongue, List<DepartmentFigures> departments) {
        return Map.of(
                "names", departments.stream().map(DepartmentFigures::department).toList(),
                "from", cockpit.departmentsFrom().toString(),
                "unit", tongue.say("cockpit.departments.unit"),
                "series",
                        List.of(
                                series(
                                        tongue.say("level.red"),
                                        "RED",
                                        departments.stream()
                                                .map(one -> one.perThousand(one.red()))
                                                .toList()),
                                series(
                                        tongue.say("level.yellow"),
                                        "YELLOW",
                                        departments.stream()
                                                .map(one -> one.perThousand(one.yellow()))
                                                .toList()),
                                series(
                                        tongue.say("level.warning"),
                                        "WARNING",
                                        departments.stream()
                                                .map(one -> one.perThousand(one.warning()))
                                                .toList())));
    }

    private static Map<String, Object> series(String name, String level, List<Double> values) {
        return Map.of("name", name, "level", level, "values", values);
    }

    private static Map<String, Object> lines(Tongue tongue, List<DayFlow> flow) {
        return Map.of(
                "days", flow.stream().map(day -> day.date().toString()).toList(),
                "off",
                        flow.stream()
                                .filter(day -> !day.isWorked())
                                .map(day -> day.date().toString())
                                .collect(Collectors.toList()),
                "received", flow.stream().map(DayFlow::received).toList(),
                "finished", flow.stream().map(DayFlow::finished).toList(),
                "receivedName", tongue.say("cockpit.flow.received"),
                "finishedName", tongue.say("cockpit.flow.finished"));
    }
}
