package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mingjing.app.casefile.CaseMessage;
import org.mingjing.app.casefile.Delivery;
import org.mingjing.app.casefile.EventStore;
import org.mingjing.app.supervision.SignalsAnnounced;
import org.mingjing.core.casefile.ApplicantName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Every server hears of signals when they are committed, and only then. */
@ServerTest
@Import(AnnouncementsIT.Hearing.class)
class AnnouncementsIT {
    private static final Instant JUDGED = Instant.parse("2026-04-10T00:00:00Z");

    @Autowired EventStore store;
    @Autowired TransactionTemplate transaction;
    @Autowired Ear ear;

    @TestConfiguration
    static class Hearing {
        @Bean
        Ear ear() {
            return new Ear();
        }
    }

    /** Keeps what it hears. */
    static class Ear {
        final BlockingQueue<SignalsAnnounced> heard = new LinkedBlockingQueue<>();

        @EventListener
        void on(SignalsAnnounced announced) {
            heard.add(announced);
        }
    }

    private static CaseMessage accepted(String number) {
        Instant occurred = Instant.parse("2026-03-02T02:00:00Z");
        return new CaseMessage(
                "oa",
                number,
                "",
                0,
                ApplicantName.NONE,
                "m1",
                1,
                "accept",
                "",
                occurred,
                occurred,
                false,
                false,
                0,
                null,
                null,
                null,
                "{}",
                "{}");
    }

    @Test
    void hearWhatWasCommittedAndNothingElse() throws InterruptedException {
        transaction.executeWithoutResult(
                status -> {
                    store.append(Delivery.of(List.of(accepted("A-1"), accepted("A-2"))), JUDGED);
                    status.setRollbackOnly();
                });
        store.append(Delivery.of(List.of(accepted("A-3"))), JUDGED);

        SignalsAnnounced first = ear.heard.poll(30, TimeUnit.SECONDS);

        assertThat(first).isNotNull();
        assertThat(first.at()).isEqualTo(JUDGED);
        assertThat(first.count()).isBetween(1, 4);
        assertThat(ear.heard).isEmpty();
    }
}
