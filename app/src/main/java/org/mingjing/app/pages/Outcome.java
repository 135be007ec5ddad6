package org.mingjing.app.pages;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of what a reader did, told on the page that follows. */
public final class Outcome {
    private Outcome() {}

    /** Tells that it was done. */
    public static void done(RedirectAttributes next, String sentence) {
        next.addFlashAttribute("done", sentence);
    }

    /** Tells that it was not, and why. */
    public static void failed(RedirectAttributes next, String sentence) {
        next.addFlashAttribute("failed", sentence);
    }
}
