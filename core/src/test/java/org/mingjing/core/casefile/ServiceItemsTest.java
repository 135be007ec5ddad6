package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceItemsTest {
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
    private static final ServiceItem FIRST = item("A-1", 1, MON_2026_03_02);
    private static final ServiceItem SECOND = item("A-1", 2, MON_2026_03_09);
    private static final ServiceItems ITEMS =
            ServiceItems.of(List.of(SECOND, item("B-1", 1, MON_2026_03_02), FIRST));

    private static ServiceItem item(String code, int version, LocalDate from) {
        return ServiceItem.builder(code, version)
                .effectiveFrom(from)
                .name(Bilingual.same("item"))
                .department("department")
                .caseType(CaseType.PROMISED)
                .build();
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    @Test
    void takesTheVersionInForceOnTheDay() {
        assertThat(ITEMS.inForce("A-1", 0, day(MON_2026_03_02) - 1)).isNull();
        assertThat(ITEMS.inForce("A-1", 0, day(MON_2026_03_02))).isEqualTo(FIRST);
        assertThat(ITEMS.inForce("A-1", 0, day(MON_2026_03_09) - 1)).isEqualTo(FIRST);
        assertThat(ITEMS.inForce("A-1", 0, day(MON_2026_03_09))).isEqualTo(SECOND);
    }

    @Test
    void takesTheVersionThatTheCaseNames() {
        assertThat(ITEMS.inForce("A-1", 1, day(MON_2026_03_09))).isEqualTo(FIRST);
        assertThat(ITEMS.inForce("A-1", 2, day(MON_2026_03_02))).isEqualTo(SECOND);
    }

    @Test
    void takesTheVersionInForceWhenTheNamedOneIsUnknown() {
        assertThat(ITEMS.inForce("A-1", 7, day(MON_2026_03_09))).isEqualTo(SECOND);
    }

    @Test
    void knowsNoOtherCode() {
        assertThat(ITEMS.inForce("C-1", 0, day(MON_2026_03_09))).isNull();
        assertThat(ServiceItems.NONE.inForce("A-1", 0, day(MON_2026_03_09))).isNull();
        assertThat(ServiceItems.of(List.of())).isSameAs(ServiceItems.NONE);
    }

    @Test
    void gathersWhatWasPublishedAboutAnItem() {
        ServiceItem item =
                ServiceItem.builder("A-1", 1)
                        .material("申请表")
                        .material("身份证")
                        .fee("工本费", 125_000)
                        .fee("检验费", ServiceItem.NO_STANDARD)
                        .feesTold()
                        .demands(ServiceItem.Demand.HEARING)
                        .build();

        assertThat(item.materials()).containsExactlyInAnyOrder("申请表", "身份证");
        assertThat(item.fees())
                .containsOnly(
                        Map.entry("工本费", 125_000L), Map.entry("检验费", ServiceItem.NO_STANDARD));
        assertThat(item.demands()).containsExactly(ServiceItem.Demand.HEARING);
    }

    @Test
    void isFreeOfChargeOnlyWhereThatWasTold() {
        assertThat(ServiceItem.builder("A-1", 1).feesTold().build().fees()).isEmpty();
        assertThat(ServiceItem.builder("A-1", 1).build().fees()).isNull();
    }

    @Test
    void refusesAnItemWithoutCodeOrVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(" ", 1, MON_2026_03_02))
                .withMessage("a service item needs a code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("A-1", 0, MON_2026_03_02))
                .withMessage("item version starts at 1: 0");
    }
}
