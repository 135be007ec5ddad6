package org.mingjing.rulepack;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.NoticeTable;
import org.mingjing.core.casefile.Bilingual;

/** Notices 放假通知 written as packs write them, that lie beside no pack. */
public final class NoticeText {
    private static final Bilingual DAYS =
            new Bilingual("至少一行日期，如 " + example(), "at least one line such as " + example());

    private NoticeText() {}

    private static String example() {
        return "国办发明电〔2026〕7号,2026-11-04,2027,2027-01-01,OFF,元旦";
    }

    /**
     * Reads a table of notices, as {@link NoticeTable} says.
     *
     * @param name what errors call it
     * @param zone of the calendar that they are about
     * @return at least one
     * @throws InvalidPackException when anything is wrong with it, or it marks no day
     */
    public static List<CalendarNotice> read(String name, String text, ZoneId zone) {
        String told = text.startsWith("\uFEFF") ? text.substring(1) : text;
        NoticeTable table = NoticeTable.read(told.lines().toList(), zone);
        List<PackError> errors = new ArrayList<>();
        table.faults().forEach(fault -> errors.add(NoticeFiles.error(name, "", fault)));
        if (errors.isEmpty() && table.notices().isEmpty()) {
            errors.add(new PackError(name, 1, 1, "", DAYS, Wordings.NOTHING, null));
        }
        if (!errors.isEmpty()) {
            throw new InvalidPackException(errors);
        }
        return table.notices();
    }
}
