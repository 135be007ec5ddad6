package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.exchange.FileImport;
import org.mingjing.app.exchange.ImportProgress;
import org.mingjing.app.exchange.Sources;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Logs may be written as one JSON object a line, and tell nothing of people. */
@ExtendWith(OutputCaptureExtension.class)
@ServerTest
@TestPropertySource(properties = "logging.structured.format.console=ecs")
class LogsIT {
    private static final String PERSON = "欧阳某某";

    @TempDir Path folder;
    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired FileImport imports;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    @Test
    void tellNothingOfPeople(CapturedOutput output) throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        Office office = new Office(port, sources.admit("oa-logs", "OA"));
        String person = "\"person\": \"%1$s\", \"applicant\": \"%1$s\"".formatted(PERSON);
        office.tell(
                "m1", PERSON, "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"," + person);
        office.tell("m2", PERSON, "2026-03-02T10:00:00+08:00", "\"activity\": \"fly\"," + person);
        office.send("", "application/json", "{\"" + PERSON + "\"");
        Path log = folder.resolve("events.csv");
        Files.writeString(log, "case,activity\n" + PERSON + ",\n\"" + PERSON);
        imports.read(log, "oa-logs", null, ImportProgress.NONE);
        LoggerFactory.getLogger(LogsIT.class).warn("all was told", failure());

        assertThat(output.getOut()).contains("\"message\":\"all was told\"").contains("\"ecs\"");
        assertThat(output.getAll()).doesNotContain(PERSON);
    }

    /** What the database says of a row that is there already. */
    private DataAccessException failure() {
        try {
            jdbc.update(
                    """
                    insert into casefile.case_file (source, number, item, item_version, data)
                    select source, number, item, item_version, data from casefile.case_file
                    """);
            throw new IllegalStateException("the row was taken twice");
        } catch (DataAccessException e) {
            return e;
        }
    }
}
