package org.mingjing.app;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: one program, with its database beside it or at an address. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MingjingServer {
    public static void main(String[] args) {
        SpringApplication.run(MingjingServer.class, args);
    }

    /** The only clock of the server: whoever needs the time asks for this bean. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
