package org.mingjing.rulepack;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.NoticeTable;
import org.mingjing.core.casefile.Bilingual;

/** Reads the notices 放假通知 that a calendar takes from files beside its pack. */
final class NoticeFiles {
    private static final Bilingual FILE =
            new Bilingual(
                    "与规则包同一文件夹中的文件名，如 notices.csv",
                    "the name of a file beside the pack such as notices.csv");

    /** No folder, no drive, nothing that a file system refuses, no hidden file. */
    private static final Pattern NAME =
            Pattern.compile("[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]*");

    private NoticeFiles() {}

    /** The notices of one file or of several, in the order in which they come. */
    static List<CalendarNotice> read(Place place, PackText.Siblings siblings, ZoneId zone) {
        List<CalendarNotice> notices = new ArrayList<>();
        for (Place entry : place.oneOrMore(FILE)) {
            notices.addAll(notices(entry, siblings, zone));
        }
        return notices;
    }

    private static List<CalendarNotice> notices(
            Place place, PackText.Siblings siblings, ZoneId zone) {
        String name = place.text(FILE);
        PackText text = place.scalar() == null ? null : text(place, name, siblings);
        if (text == null) {
            return List.of();
        }
        NoticeTable table = NoticeTable.read(text.text().lines().toList(), zone);
        for (NoticeTable.Fault fault : table.faults()) {
            place.file().add(error(text.name(), place.path(), fault));
        }
        return table.notices();
    }

    /* A pack reads what lies beside it and nothing else of the machine. */
    private static @Nullable PackText text(Place place, String name, PackText.Siblings siblings) {
        if (!NAME.matcher(name).matches()) {
            place.refuse(FILE, null);
            return null;
        }
        try {
            PackText text = siblings.find(name);
            if (text == null) {
                place.refuse(
                        FILE,
                        new Bilingual("“" + name + "”，并无此文件", "'" + name + "', which is not there"),
                        null);
            }
            return text;
        } catch (InvalidPackException undecodable) {
            undecodable.errors().forEach(place.file()::add);
            return null;
        }
    }

    static PackError error(String file, String path, NoticeTable.Fault fault) {
        return new PackError(
                file,
                fault.line(),
                fault.column(),
                path,
                expected(fault.expected()),
                found(fault),
                null);
    }

    private static Bilingual expected(NoticeTable.Expected expected) {
        return switch (expected) {
            case SIX_COLUMNS ->
                    new Bilingual(
                            "六列：" + NoticeTable.HEADER, "the six columns " + NoticeTable.HEADER);
            case REFERENCE ->
                    new Bilingual("通知的出处，如网址", "where the notice can be read, such as an address");
            case PUBLICATION ->
                    new Bilingual("发布日期，如 2026-01-31", "a date of publication such as 2026-01-31");
            case YEARS ->
                    new Bilingual(
                            "所安排的年份，如 2027，以空格分隔；修改通知留空",
                            "the years it arranges such as 2027, separated by blanks, or nothing");
            case DATE ->
                    new Bilingual(
                            "1900 至 2299 年间实际存在的日期，如 2026-01-31",
                            "an existing date from 1900 to 2299 such as 2026-01-31");
            case MARK -> new Bilingual("OFF 或 WORKED", "OFF or WORKED");
            case NAME -> new Bilingual("节日名称", "the name of the holiday");
            case AS_ABOVE ->
                    new Bilingual(
                            "与该通知前面各行相同的发布日期和年份",
                            "the publication and the years of the notice's lines above");
            case DATE_ONCE -> new Bilingual("同一通知中每个日期只出现一次", "every date of a notice once");
        };
    }

    private static Bilingual found(NoticeTable.Fault fault) {
        if (fault.expected() == NoticeTable.Expected.SIX_COLUMNS) {
            return new Bilingual(fault.found() + " 列", fault.found());
        }
        return fault.found().isEmpty() ? Wordings.NOTHING : Wordings.quoted(fault.found());
    }
}
