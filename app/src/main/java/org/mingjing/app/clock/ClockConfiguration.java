package org.mingjing.app.clock;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only clock of the server: whoever needs the time asks for that bean. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    @ConditionalOnExpression("'${mingjing.clock.start:}'.isEmpty()")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnProperty("mingjing.clock.start")
    ClockKeeper clockKeeper(ClockProperties properties, Horizons horizons) {
        return ClockKeeper.start(
                Clock.systemUTC(),
                Objects.requireNonNull(properties.start()),
                properties.speed(),
                horizons);
    }

    @Bean
    @ConditionalOnProperty("mingjing.clock.start")
    Clock demoClock(ClockKeeper keeper) {
        return keeper.clock();
    }
}
