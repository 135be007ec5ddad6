package org.mingjing.app.exchange;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Admits the sources whose tokens stand in the configuration, before the first request comes in.
 */
@Component
class ConfiguredSources implements InitializingBean {
    private final ExchangeProperties properties;
    private final Sources sources;

    ConfiguredSources(ExchangeProperties properties, Sources sources) {
        this.properties = properties;
        this.sources = sources;
    }

    @Override
    public void afterPropertiesSet() {
        properties.tokens().forEach(this::admit);
    }

    private void admit(String code, String token) {
        sources.admit(code, code, token);
        if (properties.mayBackfill().contains(code)) {
            sources.allowBackfill(code);
        } else {
            sources.forbidBackfill(code);
        }
        if (properties.mayPublishItems().contains(code)) {
            sources.allowItems(code);
        } else {
            sources.forbidItems(code);
        }
    }
}
