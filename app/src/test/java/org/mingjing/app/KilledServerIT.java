package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with its own database beside it, killed as a power cut would. */
class KilledServerIT {
    private static final String EVENT =
            """
            {"specversion": "1.0", "id": "m1", "source": "/oa", "type": "case.event",
             "subject": "K-1", "time": "2026-03-02T10:00:00+08:00", "data": {"activity": "accept"}}
            """;

    @TempDir Path folder;

    @Test
    void startsAgainAndHasLostNothing() throws Exception {
        String directory = "--mingjing.database.directory=" + folder.resolve("postgres");
        try (ServerProcess server = new ServerProcess(List.of(directory), "secret")) {
            assertThat(server.post("", EVENT)).isEqualTo(200);

            server.killAndRestart();

            assertThat(server.answer("", EVENT)).contains("duplicate");
        }
    }
}
