package org.mingjing.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Another server within this process, with a clock that the test moves: what servers of different
 * regions may share by mistake, they would share here.
 */
final class SecondServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    /**
     * @param beginning what its clock shows until the test moves it
     */
    SecondServer(String beginning, List<String> options) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--mingjing.database.connections=4",
                                "--mingjing.supervision.poll=1d",
                                "--mingjing.supervision.patterns.every=1d",
                                "--mingjing.exchange.beat=1d",
                                "--mingjing.exchange.take-over=1d",
                                "--spring.session.jdbc.cleanup-cron=-"));
        arguments.addAll(options);
        this.context =
                new SpringApplicationBuilder(MingjingServer.class)
                        .initializers(application -> addClock(application, beginning))
                        .run(arguments.toArray(String[]::new));
    }

    private static void addClock(ConfigurableApplicationContext application, String beginning) {
        TestClock clock = new TestClock();
        clock.set(beginning);
        ((GenericApplicationContext) application)
                .registerBean(
                        "testClock",
                        TestClock.class,
                        () -> clock,
                        definition -> definition.setPrimary(true));
    }

    ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
