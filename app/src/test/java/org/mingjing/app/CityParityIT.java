package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.exchange.FileImport;
import org.mingjing.app.exchange.ImportProgress;
import org.mingjing.app.exchange.Imported;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.simulator.Main;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A generated city imported through the server gives the signals that replay finds. */
@ServerTest
class CityParityIT {
    private static final Instant END = Instant.parse("2026-10-31T15:59:59.999Z");

    @TempDir Path city;
    @Autowired Catalogue catalogue;
    @Autowired FileImport imports;
    @Autowired LawInForce law;
    @Autowired JdbcTemplate jdbc;

    private void generate() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] arguments = {
            "--cases",
            "5000",
            "--seed",
            "31",
            "--until",
            "2026-10-31",
            "--quiet",
            "--out",
            city.toString()
        };
        assertThat(Main.run(arguments, nowhere, nowhere)).isZero();
    }

    @Test
    void findsWhatReplayFinds() throws Exception {
        generate();
        catalogue.publish(Files.readString(city.resolve("items.csv")));

        Imported imported =
                imports.read(city.resolve("events.csv"), "city", END, ImportProgress.NONE);

        SortedSet<String> findings =
                Parity.findings(
                        law.pack(), city.resolve("events.csv"), city.resolve("items.csv"), END);
        assertThat(imported.problems().isAnythingLost()).isFalse();
        assertThat(findings).hasSizeGreaterThan(500);
        assertThat(Parity.signals(jdbc)).isEqualTo(findings);
    }
}
