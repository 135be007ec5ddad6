package org.mingjing.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/**
 * The national calendar of China 全国法定节假日: the days off and the make-up days of the State Council's
 * yearly notices from 2007 to 2026, each with its notice.
 *
 * <p>The working hours, 09:00 to 12:00 and 13:30 to 17:30, are assumed, since no national text
 * fixes them: a local calendar states its own and names this one as its parent. Where the day of a
 * notice's publication is not known, the table of notices says what is assumed.
 */
public final class ChineseCalendar {

    public static final CalendarId ID = new CalendarId("CN");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String NOTICES = "cn-notices.csv";

    private ChineseCalendar() {}

    /** The calendar with every notice that the project knows, of whatever instant. */
    public static CalendarDefinition definition() {
        return CalendarDefinition.builder(ID, ZONE)
                .hours(WorkingHours.of("09:00-12:00", "13:30-17:30"))
                .notices(notices())
                .build();
    }

    private static List<CalendarNotice> notices() {
        try (InputStream resource = ChineseCalendar.class.getResourceAsStream(NOTICES)) {
            if (resource == null) {
                throw new IllegalStateException(NOTICES + " is missing beside ChineseCalendar");
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            NoticeTable table = NoticeTable.read(text.lines().toList(), ZONE);
            if (!table.faults().isEmpty()) {
                throw new IllegalStateException(NOTICES + " is broken: " + table.faults());
            }
            return table.notices();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + NOTICES, e);
        }
    }
}
