package org.mingjing.app.identity.web;

import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own account: everybody may change their password. */
@Controller
class OwnAccountController {
    private final Accounts accounts;

    OwnAccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account")
    String show() {
        return "identity/account";
    }

    /** Changes the password and ends all sessions of the account, this one with them. */
    @PostMapping("/account")
    String change(
            @RequestParam String present,
            @RequestParam String next,
            @RequestParam String again,
            @AuthenticationPrincipal SignedIn account,
            Model model) {
        if (!next.equals(again)) {
            model.addAttribute("refused", "differ");
            return "identity/account";
        }
        if (!Accounts.isFit(next)) {
            model.addAttribute("refused", "short");
            return "identity/account";
        }
        if (!accounts.changePassword(account.getUsername(), present, next)) {
            model.addAttribute("refused", "wrong");
            return "identity/account";
        }
        return "redirect:/login?changed";
    }
}
