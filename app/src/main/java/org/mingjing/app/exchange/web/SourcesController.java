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
        next.addFlashAttribute("admitted", code);
        next.addFlashAttribute("token", sources.admit(code, name.strip()));
        return "redirect:/sources";
    }
}
