package org.mingjing.app;

import static org.mingjing.app.Bureau.IN_TEN_DAYS;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A bureau on a server of China, to which cases are told in which others went wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TrapsOfABureau {
    /** The last millisecond of a day. */
    static final String LAST = "23:59:59.999";

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);

    Bureau bureau;

    @Autowired private ApplicationContext server;

    @BeforeAll
    void openTheBureau() throws Exception {
        bureau = new Bureau(server);
    }

    @BeforeEach
    void publishItems() throws Exception {
        bureau.begin();
    }

    @AfterAll
    void closeTheBureau() {
        bureau.close();
    }

    /** In ten working days, accepted on Monday 5 January: promised for the 19th. */
    TrapCase accepted(String number) throws Exception {
        return bureau.caseOf(IN_TEN_DAYS, number).on(MON_2026_01_05, "10:00").accept();
    }

    /** The same, paused on Wednesday 7 January and resumed on Friday. */
    TrapCase pausedFromWednesdayToFriday(String number) throws Exception {
        return accepted(number)
                .on(WED_2026_01_07, "10:00")
                .pause()
                .on(FRI_2026_01_09, "15:00")
                .resume();
    }
}
