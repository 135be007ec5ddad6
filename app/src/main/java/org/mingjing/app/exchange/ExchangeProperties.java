package org.mingjing.app.exchange;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tokens by the code of a source, the token by which it proves itself; admitted at the start
 */
@ConfigurationProperties("mingjing.exchange")
record ExchangeProperties(@DefaultValue Map<String, String> tokens) {
    ExchangeProperties {
        tokens = Map.copyOf(tokens);
    }
}
