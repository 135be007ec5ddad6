package org.mingjing.app.exchange;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Admits the sources whose tokens stand in the configuration. */
@Component
class ConfiguredSources implements ApplicationRunner {
    private final ExchangeProperties properties;
    private final Sources sources;

    ConfiguredSources(ExchangeProperties properties, Sources sources) {
        this.properties = properties;
        this.sources = sources;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        properties.tokens().forEach((code, token) -> sources.admit(code, code, token));
    }
}
