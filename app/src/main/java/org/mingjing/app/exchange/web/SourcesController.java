package org.mingjing.app.exchange.web;

import java.util.List;
import org.mingjing.app.exchange.SourceBoard;
import org.mingjing.app.exchange.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sources 数据源: who may send, what came, what was refused. */
@Controller
class SourcesController {
    private static final String CODE = "[\\p{L}\\p{N}._-]{1,60}";

    private final SourceBoard board;
    private final Sources sources;

    SourcesController(SourceBoard board, Sources sources) {
        this.board = board;
        this.sources = sources;
    }

    @GetMapping("/sources")
    String list(Model model) {
        model.addAttribute("sources", board.sources());
        model.addAttribute("admittedSources", sources.all());
        return "exchange/sources";
    }

    @GetMapping("/cockpit/sources")
    String card(Model model) {
        model.addAttribute("sources", board.sources());
        return "exchange/sources-table :: card";
    }

    /** Admits a source; its token is shown on the page that follows, and never again. */
    @PostMapping("/sources")
    String admit(@RequestParam String code, @RequestParam String name, RedirectAttributes next) {
        if (!code.matches(CODE) || name.isBlank() || name.length() > 200) {
            next.addFlashAttribute("refused", List.of(code, name));
            return "redirect:/sources";
        }
        String token = sources.admitNew(code, name.strip());
        if (token == null) {
            next.addFlashAttribute("taken", code);
            return "redirect:/sources";
        }
        next.addFlashAttribute("admitted", code);
        next.addFlashAttribute("token", token);
        return "redirect:/sources";
    }

    /** Gives a source a new token, shown like the first one. */
    @PostMapping("/sources/renew")
    String renew(@RequestParam String code, RedirectAttributes next) {
        next.addFlashAttribute("admitted", code);
        next.addFlashAttribute("token", sources.renew(code));
        return "redirect:/sources";
    }

    @PostMapping("/sources/revoke")
    String revoke(@RequestParam String code, RedirectAttributes next) {
        sources.revoke(code);
        next.addFlashAttribute("revoked", code);
        return "redirect:/sources";
    }
}
