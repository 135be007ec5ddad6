package org.mingjing.app.exchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Imports;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Tongue;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which files are imported 导入, with their progress and what could not be taken. */
@Controller
class ImportPagesController {
    private static final int SHOWN = 20;
    private static final String NAME = "[^/\\\\\\p{Cntrl}]{1,200}";
    private static final String CODE = "[\\p{L}\\p{N}._-]{1,60}";

    private final Imports imports;

    ImportPagesController(Imports imports) {
        this.imports = imports;
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
            @RequestParam MultipartFile file, @RequestParam String source, RedirectAttributes next)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file.isEmpty() || !name.matches(NAME) || !source.matches(CODE)) {
            next.addFlashAttribute("refused", true);
            return "redirect:/imports";
        }
        Path folder = Files.createTempDirectory("import");
        Path kept = folder.resolve(name);
        file.transferTo(kept);
        imports.start(kept, name, source, null, () -> delete(kept, folder));
        return "redirect:/imports";
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

    private static void delete(Path file, Path folder) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What could not be taken, as a file. */
    @GetMapping("/imports/{run}/problems.txt")
    ResponseEntity<String> problems(@PathVariable long run) {
        if (imports.find(run) == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("problems-" + run + ".txt")
                                .build()
                                .toString())
                .body(imports.report(run));
    }
}
