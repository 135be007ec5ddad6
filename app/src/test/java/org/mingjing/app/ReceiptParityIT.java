package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.FileImport;
import org.mingjing.app.exchange.ImportProgress;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.RealData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The receipt phase of Dutch environmental permits, imported through the server, gives the signals
 * that replay finds. The log is that of docs/data.md.
 */
@ServerTest
@TestPropertySource(properties = "mingjing.rulebook.pack=nl-permit-receipt")
class ReceiptParityIT {
    @Autowired FileImport imports;
    @Autowired LawInForce law;
    @Autowired JdbcTemplate jdbc;

    @Test
    void findsWhatReplayFinds() {
        Path log = RealData.folder("permits").resolve("receipt.xes.gz");

        imports.read(log, "receipt", null, ImportProgress.NONE);

        SortedSet<String> findings = Parity.findings(law.pack(), log, null, null);
        assertThat(findings).hasSizeGreaterThan(1_300);
        assertThat(Parity.signals(jdbc)).isEqualTo(findings);
    }
}
