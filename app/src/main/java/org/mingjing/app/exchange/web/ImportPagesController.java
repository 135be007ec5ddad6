package org.mingjing.app.exchange.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Imports;
import org.mingjing.app.exchange.Uploads;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Outcome;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which files are imported 导入, with their progress and what could not be taken. */
@Controller
class ImportPagesController {
    private static final int SHOWN = 20;
    private static final String NAME = "(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}]{1,200}";
    private static final String CODE = "[\\p{L}\\p{N}._-]{1,60}";

    private final Imports imports;
    private final Uploads uploads;

    ImportPagesController(Imports imports, Uploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    @GetMapping("/imports")
    String list(Model model) {
        runs(model);
        return "exchange/imports";
    }

    @GetMapping("/imports/runs")
    String runsAgain(Model model) {
        runs(model);
        return "exchange/imports-table :: runs";
    }

    private void runs(Model model) {
        List<ImportRun> runs = imports.latest(SHOWN);
        model.addAttribute("runs", runs);
        model.addAttribute(
                "isRunning", runs.stream().anyMatch(run -> run.state() == ImportRun.State.RUNNING));
    }

    @PostMapping("/imports")
    String start(
            @RequestParam List<MultipartFile> file,
            @RequestParam String source,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next)
            throws IOException {
        if (!file.stream().allMatch(ImportPagesController::isFit) || !source.matches(CODE)) {
            next.addFlashAttribute("refused", true);
            return "redirect:/imports";
        }
        Path folder = uploads.open();
        try {
            for (MultipartFile part : file) {
                part.transferTo(folder.resolve(name(part)));
            }
        } catch (IOException e) {
            uploads.delete(folder);
            throw e;
        }
        String first = name(file.getFirst());
        imports.start(
                folder,
                file.size() == 1 ? first : tongue.say("imports.several", first, file.size()),
                source,
                null);
        return "redirect:/imports";
    }

    private static boolean isFit(MultipartFile part) {
        return !part.isEmpty() && name(part).matches(NAME);
    }

    private static String name(MultipartFile part) {
        return Objects.requireNonNullElse(part.getOriginalFilename(), "");
    }

    /** Ends an import after the batch that it is taking up. */
    @PostMapping("/imports/{run:\\d{1,18}}/cancel")
    String cancel(
            @PathVariable long run,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        if (imports.cancel(run, account.shownAs())) {
            Outcome.done(next, tongue.say("imports.cancel.told"));
        } else {
            Outcome.failed(next, tongue.say("imports.cancel.late"));
        }
        return "redirect:/imports";
    }

    /** The rows that could not be taken, as a file that can be mended and imported again. */
    @GetMapping("/imports/{run}/refused.csv")
    ResponseEntity<String> refusedRows(@PathVariable long run) {
        String rows = imports.refusedRows(run);
        if (rows.isEmpty()) {
            throw new Absent("absent.rows");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("refused-" + run + ".csv")
                                .build()
                                .toString())
                .body("\uFEFF" + rows);
    }

    /** What could not be taken, as a file. */
    @GetMapping("/imports/{run}/problems.txt")
    ResponseEntity<String> problems(
            @PathVariable long run, @ModelAttribute("tongue") Tongue tongue) {
        if (imports.find(run) == null) {
            throw new Absent("absent.import");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("problems-" + run + ".txt")
                                .build()
                                .toString())
                .body(imports.report(run).in(tongue.locale()));
    }
}
