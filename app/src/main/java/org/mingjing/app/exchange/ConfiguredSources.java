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
        properties.tokens().forEach(this::admit);
    }

    private void admit(String code, String token) {
        sources.admit(code, code, token);
        if (properties.mayBackfill().contains(code)) {
            sources.allowBackfill(code);
        } else {
            sources.forbidBackfill(code);
        }
    }
}
