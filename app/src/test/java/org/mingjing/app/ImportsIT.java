package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mingjing.app.casefile.CasesTouched;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Imports;
import org.mingjing.app.exchange.ImportsEnded;
import org.mingjing.app.exchange.ImportsUnderWay;
import org.mingjing.app.exchange.Uploads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** Imports tell when they run, and when the last one ended. */
@ServerTest
class ImportsIT {
    @Autowired Uploads uploads;
    @Autowired Imports imports;
    @Autowired ImportsUnderWay underWay;
    @Autowired Ear ear;

    @TestConfiguration
    static class Hearing {
        @Bean
        Ear ear(ImportsUnderWay underWay) {
            return new Ear(underWay);
        }
    }

    /** Hears when imports ended, and looks whether they seem to run while they do. */
    static class Ear {
        final BlockingQueue<ImportsEnded> ended = new LinkedBlockingQueue<>();
        final BlockingQueue<Boolean> wereNone = new LinkedBlockingQueue<>();
        private final ImportsUnderWay underWay;

        Ear(ImportsUnderWay underWay) {
            this.underWay = underWay;
        }

        @EventListener
        void on(CasesTouched touched) {
            wereNone.add(underWay.areNone());
        }

        @EventListener
        void on(ImportsEnded all) {
            ended.add(all);
        }
    }

    private long start(String content) throws IOException {
        Path folder = uploads.open();
        Files.writeString(folder.resolve("events.csv"), content);
        return imports.start(folder, "events.csv", "oa-imports", null);
    }

    private ImportRun.State state(long run) {
        ImportRun found = imports.find(run);
        assertThat(found).isNotNull();
        return found.state();
    }

    @Test
    void areUnderWayUntilTheyEnd() throws Exception {
        long run = start("case,activity,occurred_at\nI-1,accept,2026-03-02T10:00:00+08:00\n");

        assertThat(ear.ended.poll(30, TimeUnit.SECONDS)).isNotNull();
        assertThat(state(run)).isEqualTo(ImportRun.State.DONE);
        assertThat(ear.wereNone).containsExactly(false);
        assertThat(underWay.areNone()).isTrue();
    }
}
