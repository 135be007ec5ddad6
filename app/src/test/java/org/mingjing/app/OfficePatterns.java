package org.mingjing.app;

import static org.mingjing.app.WatchedOffice.WED_2026_04_01;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is found across the cases of one office, as of a Wednesday morning in April. */
abstract class OfficePatterns {
    @Autowired TestClock clock;
    WatchedOffice office;

    @Autowired private ApplicationContext server;
    @LocalServerPort private int port;

    @BeforeEach
    void admitTheOffice() {
        clock.set(WED_2026_04_01.toString());
        office = new WatchedOffice(server, port);
    }
}
