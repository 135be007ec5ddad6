package org.mingjing.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.DayKind;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.rulepack.RulePacks;

class CheckedNoticeTest {
    private static CheckedNotice notice(String years, LocalDate... beginnings) {
        List<CheckedNotice.Day> days =
                Stream.of(beginnings)
                        .flatMap(first -> IntStream.range(0, 25).mapToObj(first::plusDays))
                        .map(day -> new NoticeDay(day, "节", DayMark.OFF))
                        .map(day -> new CheckedNotice.Day(day, DayKind.WORKDAY, DayKind.HOLIDAY))
                        .toList();
        return new CheckedNotice("text", "reference", years, days, RulePacks.load("cn-licensing"));
    }

    @Test
    void isShortWhereOneOfItsYearsHasFewDays() {
        LocalDate of2027 = LocalDate.of(2027, 2, 1);
        LocalDate of2028 = LocalDate.of(2028, 2, 1);

        assertThat(notice("2027", of2027).isShort()).isFalse();
        assertThat(notice("2027 2028", of2027).isShort()).isTrue();
        assertThat(notice("2027 2028", of2027, of2028).isShort()).isFalse();
        assertThat(notice("").isShort()).isFalse();
    }
}
