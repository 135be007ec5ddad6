package org.mingjing.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A server that is started with accounts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mingjing.database.directory=target/postgres/${random.uuid}",
            "mingjing.supervision.poll=1d",
            "mingjing.identity.accounts.ckg.password=secret",
            "mingjing.identity.accounts.ckg.role=handler",
            "mingjing.identity.accounts.ckg.person=周芳",
            "mingjing.identity.accounts.ckg.department=市公安局"
        })
class ConfiguredAccountsIT {
    @Autowired Accounts accounts;
    @Autowired PasswordEncoder passwords;
    @Autowired JdbcClient jdbc;

    @Autowired ConfiguredAccounts configured;

    @Test
    void keepsWhatBecameOfThemWhenTheServerStartsAgain() {
        String password = accounts.reset("ckg", "admin");
        configured.run(new DefaultApplicationArguments());

        assertThat(passwords.matches(password, accounts.loadUserByUsername("ckg").getPassword()))
                .isTrue();
        jdbc.sql("update identity.account set password_hash = ?")
                .param(passwords.encode("secret"))
                .update();
    }

    @Test
    void opensThemAndNoFirstAccount() {
        UserDetails handler = accounts.loadUserByUsername("ckg");

        assertThat(passwords.matches("secret", handler.getPassword())).isTrue();
        assertThat(handler.getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_HANDLER");
        assertThat(
                        jdbc.sql("select username, person, department from identity.account")
                                .query()
                                .singleRow())
                .containsEntry("username", "ckg")
                .containsEntry("person", "周芳")
                .containsEntry("department", "市公安局");
    }
}
