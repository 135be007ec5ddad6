package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.app.casefile.CaseMessage;
import org.mingjing.app.casefile.Delivery;
import org.mingjing.app.casefile.EventStore;
import org.mingjing.app.casefile.Seat;
import org.mingjing.app.organisation.Organisation;
import org.mingjing.core.casefile.ApplicantName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The organisation grows as sources name its people. */
@ServerTest
class OrganisationIT {
    private static final Instant MON_2026_03_02 = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired EventStore store;
    @Autowired Organisation organisation;
    @Autowired TransactionTemplate transaction;

    private static CaseMessage by(String id, String person, String post, String department) {
        return new CaseMessage(
                "oa",
                "O-1",
                "",
                0,
                ApplicantName.NONE,
                id,
                1,
                "undertake",
                "",
                MON_2026_03_02,
                MON_2026_03_02,
                false,
                false,
                0,
                person,
                post,
                department,
                "{}",
                "{}");
    }

    @Test
    void knowsWhoWasNamedOnce() {
        store.append(Delivery.of(List.of(by("m1", "周芳", "承办岗", "测试局"))), MON_2026_03_02);
        store.append(
                Delivery.of(List.of(by("m2", "周芳", "承办岗", "测试局"), by("m3", "吴刚", "审核岗", "测试局"))),
                MON_2026_03_02);

        assertThat(organisation.departments()).contains("测试局");
        assertThat(organisation.seats("测试局"))
                .containsExactlyInAnyOrder(
                        new Seat("测试局", "承办岗", "周芳"), new Seat("测试局", "审核岗", "吴刚"));
    }

    @Test
    void forgetsWhatWasRolledBack() {
        List<CaseMessage> messages = List.of(by("m9", "李明", "批准岗", "撤回局"));
        transaction.executeWithoutResult(
                status -> {
                    store.append(Delivery.of(messages), MON_2026_03_02);
                    status.setRollbackOnly();
                });
        assertThat(organisation.departments()).doesNotContain("撤回局");

        store.append(Delivery.of(messages), MON_2026_03_02);
        assertThat(organisation.seats("撤回局")).hasSize(1);
    }
}
