package org.mingjing.app.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the accounts that stand in the configuration, as those of the demo do. One that is there
 * already stays as it is: its password may have been changed, or it may have been closed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConfiguredAccounts implements ApplicationRunner {
    private final IdentityProperties properties;
    private final Accounts accounts;

    ConfiguredAccounts(IdentityProperties properties, Accounts accounts) {
        this.properties = properties;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        properties
                .accounts()
                .forEach(
                        (name, given) ->
                                accounts.open(
                                        name,
                                        given.password(),
                                        given.role(),
                                        given.person(),
                                        given.department()));
    }
}
