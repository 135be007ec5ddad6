package org.mingjing.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: one program, with its database beside it or at an address. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MingjingServer {
    public static void main(String[] args) {
        SpringApplication.run(MingjingServer.class, args);
    }
}
