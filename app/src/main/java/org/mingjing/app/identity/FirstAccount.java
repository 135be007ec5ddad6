package org.mingjing.app.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Opens the administrator's account on a server that nobody can sign in to, and tells its password
 * once, where the server was started and not in its log.
 */
@Component
class FirstAccount implements ApplicationRunner {
    static final String NAME = "admin";
    private static final int BYTES = 9;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    FirstAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        accounts.open(NAME, password, Role.ADMINISTRATOR, "", "");
        System.out.printf("%n  首个账号 first account: %s%n  密码 password: %s%n%n", NAME, password);
    }
}
