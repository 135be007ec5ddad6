package org.mingjing.app.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.identity.Account;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.identity.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts 账户: who may sign in, as what, and what happened to them. */
@Controller
class AccountsController {
    private static final int CHANGES = 50;
    private static final String PAGE = "redirect:/accounts";

    private final Accounts accounts;

    AccountsController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The fields of an account as they are filled in; those left out are empty. */
    record AccountFields(
            String username,
            @Nullable String name,
            Role role,
            @Nullable String person,
            @Nullable String department) {
        Account account() {
            return new Account(
                    username.strip(),
                    stripped(name),
                    role,
                    stripped(person),
                    stripped(department),
                    null);
        }

        private static String stripped(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    @GetMapping("/accounts")
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("changes", accounts.changes(CHANGES));
        model.addAttribute("roles", List.of(Role.SUPERVISOR, Role.HANDLER, Role.ADMINISTRATOR));
        return "identity/accounts";
    }

    /** Opens an account; its password is shown on the page that follows, and never again. */
    @PostMapping("/accounts")
    String create(
            AccountFields fields,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes next) {
        Account account = fields.account();
        if (!account.isFit()) {
            return refused(next, "unfit");
        }
        String password = accounts.create(account, administrator.getUsername());
        return password == null ? refused(next, "taken") : told(next, account.username(), password);
    }

    @PostMapping("/accounts/change")
    String change(
            AccountFields fields,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes next) {
        Account account = fields.account();
        if (!account.isFit()) {
            return refused(next, "unfit");
        }
        if (isOwn(account.username(), administrator)) {
            return refused(next, "own");
        }
        accounts.change(account, administrator.getUsername());
        return done(next, "changed", account.username());
    }

    @PostMapping("/accounts/reset")
    String reset(
            @RequestParam String username,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes next) {
        if (isOwn(username, administrator)) {
            return refused(next, "own");
        }
        return told(next, username, accounts.reset(username, administrator.getUsername()));
    }

    @PostMapping("/accounts/close")
    String close(
            @RequestParam String username,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes next) {
        if (isOwn(username, administrator)) {
            return refused(next, "own");
        }
        accounts.close(username, administrator.getUsername());
        return done(next, "closed", username);
    }

    @PostMapping("/accounts/reopen")
    String reopen(
            @RequestParam String username,
            @AuthenticationPrincipal SignedIn administrator,
            RedirectAttributes next) {
        accounts.reopen(username, administrator.getUsername());
        return done(next, "reopened", username);
    }

    /* Who administrates cannot lock themselves out. */
    private static boolean isOwn(String username, SignedIn administrator) {
        return username.equals(administrator.getUsername());
    }

    private static String told(
            RedirectAttributes next, String username, @Nullable String password) {
        next.addFlashAttribute("about", username);
        next.addFlashAttribute("password", password);
        return PAGE;
    }

    private static String done(RedirectAttributes next, String what, String username) {
        next.addFlashAttribute("outcome", what);
        next.addFlashAttribute("about", username);
        return PAGE;
    }

    private static String refused(RedirectAttributes next, String why) {
        next.addFlashAttribute("refused", why);
        return PAGE;
    }
}
