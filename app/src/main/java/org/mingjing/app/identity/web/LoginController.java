package org.mingjing.app.identity.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in. */
@Controller
class LoginController {
    private static final int MOST = 3_600;

    /**
     * @param wait for how many seconds the account has to wait; null when it does not
     */
    @GetMapping("/login")
    String login(@RequestParam(required = false) @Nullable Integer wait, Model model) {
        if (wait != null) {
            model.addAttribute("waiting", Duration.ofSeconds(Math.clamp(wait, 1, MOST)));
        }
        return "identity/login";
    }
}
