package org.mingjing.core.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.core.story.Words;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/** The same case under a calendar with one more day off. */
final class AddedHoliday {
    private AddedHoliday() {}

    /** Whether all limits count working days, and the holiday cannot unmake the acceptance. */
    static boolean isTelling(Script script) {
        return script.promise() == null
                && script.items().isEmpty()
                && script.procedure().equals(Words.LENIENT)
                && script.versions().stream()
                        .flatMap(
                                terms ->
                                        Stream.concat(
                                                terms.promised().stream(),
                                                terms.statutory().stream()))
                        .allMatch(AddedHoliday::countsWorkingDays);
    }

    static Script add(Script script, Random random) {
        LocalDate asOf =
                Instant.ofEpochMilli(script.asOf()).atZone(script.calendar().zone()).toLocalDate();
        NoticeDay day =
                new NoticeDay(asOf.plusDays(60 - random.nextInt(160)), "added", DayMark.OFF);
        CalendarNotice notice =
                new CalendarNotice(
                        "added", Instant.ofEpochMilli(script.asOf()), Set.of(), List.of(day));
        return script.under(script.calendar().withNotice(notice));
    }

    private static boolean countsWorkingDays(Limit limit) {
        return limit instanceof Limit.Running running && running.unit() == LimitUnit.WORKING_DAYS;
    }
}
