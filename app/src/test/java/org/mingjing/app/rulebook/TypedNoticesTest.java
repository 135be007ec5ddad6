package org.mingjing.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.casefile.Bilingual;

class TypedNoticesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String OF_2027 = "国办发明电〔2026〕7号,2026-11-04,2027,2027-01-01,OFF,元旦\n";

    @Test
    void namesADayFarFromTheYearsOfItsNoticeAndTheYears() {
        String text = "# 放假安排\n" + OF_2027 + OF_2027.replace("2027-01-01", " 2031-01-01");

        assertThatThrownBy(() -> TypedNotices.read(text, SHANGHAI))
                .isInstanceOfSatisfying(
                        RefusedNotice.class,
                        refused ->
                                assertThat(refused.problems())
                                        .containsExactly(
                                                new Bilingual(
                                                        "第 3 行第 32 列：2031-01-01 与所安排的年份（2027）相差一个月以上。"
                                                                + "请更正日期或年份。",
                                                        "line 3, column 32: 2031-01-01 lies more than a"
                                                                + " month outside the years which the"
                                                                + " notice arranges (2027). Correct the"
                                                                + " day or the years.")));
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 2026-12-01",
        "2027, 2028-01-31",
        "2027 2029, 2028-01-31",
        "2027 2029, 2028-12-01",
        "'', 2031-01-01"
    })
    void takesDaysWithinAMonthOfAYearAndAnyDayOfAnAmendment(String years, String day) {
        assertThat(TypedNotices.read("n1,2026-11-04," + years + "," + day + ",OFF,节", SHANGHAI))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2027, 2026-11-30", "2027, 2028-02-01", "2027 2029, 2028-07-01"})
    void refusesDaysBeyondAMonthOfEveryYear(String years, String day) {
        String text = "n1,2026-11-04," + years + "," + day + ",OFF,节";

        assertThatThrownBy(() -> TypedNotices.read(text, SHANGHAI))
                .isInstanceOfSatisfying(
                        RefusedNotice.class,
                        refused ->
                                assertThat(refused.problems().getFirst().en())
                                        .contains(day + " lies more than a month outside", years));
    }
}
