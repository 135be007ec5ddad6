package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the log of a server is written when nobody says. */
class LogFormatTest {
    @Test
    void isForProgramsWhereThereIsNoTerminal() {
        assertThat(MingjingServer.defaults(null))
                .containsEntry("logging.structured.format.console", "ecs");
    }
}
