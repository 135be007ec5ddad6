package org.mingjing.app.identity;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param accounts by name; opened at the first start; what is there already stays as it is
 * @param metricsToken by which a scraper proves itself that may read the metrics and nothing else;
 *     empty for none
 */
@ConfigurationProperties("mingjing.identity")
record IdentityProperties(
        @DefaultValue Map<String, Given> accounts, @DefaultValue("") String metricsToken) {
    IdentityProperties {
        accounts = Map.copyOf(accounts);
    }

    /**
     * @param person whose account it is, as departments name that person in events; may be empty
     * @param department where that person works; may be empty
     */
    record Given(
            String password,
            Role role,
            @DefaultValue("") String person,
            @DefaultValue("") String department) {}
}
