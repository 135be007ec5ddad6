package org.mingjing.app;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: one program, with its database beside it or at an address. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MingjingServer {
    private static final String LOG_FORMAT = "logging.structured.format.console";

    public static void main(String[] args) {
        SpringApplication server = new SpringApplication(MingjingServer.class);
        server.setDefaultProperties(defaults(System.console()));
        server.run(args);
    }

    /** People read its log on a terminal, programs anywhere else: there a line is a JSON object. */
    static Map<String, Object> defaults(@Nullable Console console) {
        return console != null && console.isTerminal() ? Map.of() : Map.of(LOG_FORMAT, "ecs");
    }
}
