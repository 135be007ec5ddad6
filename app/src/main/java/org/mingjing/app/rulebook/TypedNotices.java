package org.mingjing.app.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.app.rulebook.RefusedNotice.Fault;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.NoticeTable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.rulepack.InvalidPackException;
import org.mingjing.rulepack.NoticeText;
import org.mingjing.rulepack.PackError;

/** Notices as people typed them, in the form of {@link NoticeTable}; refused with their lines. */
final class TypedNotices {
    private static final String NAME = "notice";

    /** The column of the day in a line. */
    private static final int DATE = 3;

    private TypedNotices() {}

    /**
     * @throws RefusedNotice when anything is wrong with a line, something is too long, or a day
     *     lies more than a month outside all the years which its notice arranges
     */
    static List<CalendarNotice> read(String text, ZoneId zone) {
        if (text.length() > HolidayNotices.LONGEST) {
            throw new RefusedNotice(List.of(tooLong(0, 0, HolidayNotices.LONGEST, text.length())));
        }
        try {
            List<CalendarNotice> notices = NoticeText.read(NAME, text, zone);
            List<Fault> faults = tooLong(text);
            faults.addAll(strays(text, notices));
            if (!faults.isEmpty()) {
                throw new RefusedNotice(faults);
            }
            return notices;
        } catch (InvalidPackException e) {
            throw new RefusedNotice(e.errors().stream().map(TypedNotices::told).toList());
        }
    }

    /** The references and names that are too long, of lines that are sound. */
    private static List<Fault> tooLong(String text) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int name = line.lastIndexOf(',') + 1;
            int reference = line.split(",", -1)[0].strip().length();
            if (!line.startsWith("#") && reference > HolidayNotices.LONGEST_REFERENCE) {
                faults.add(tooLong(i + 1, 1, HolidayNotices.LONGEST_REFERENCE, reference));
            }
            int named = line.substring(name).strip().length();
            if (!line.startsWith("#") && named > HolidayNotices.LONGEST_NAME) {
                faults.add(tooLong(i + 1, name + 1, HolidayNotices.LONGEST_NAME, named));
            }
        }
        return faults;
    }

    /** The days that lie far from all the years which their notice arranges, of sound lines. */
    private static List<Fault> strays(String text, List<CalendarNotice> notices) {
        Map<String, Set<Integer>> years = new HashMap<>();
        notices.forEach(notice -> years.put(notice.reference(), notice.years()));
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            Set<Integer> arranged = years.getOrDefault(cells[0].strip(), Set.of());
            if (!arranged.isEmpty()) {
                LocalDate day = LocalDate.parse(cells[DATE].strip());
                if (arranged.stream().noneMatch(year -> isNear(day, year))) {
                    faults.add(stray(i + 1, column(lines.get(i), cells), day, arranged));
                }
            }
        }
        return faults;
    }

    private static int column(String line, String[] cells) {
        int before = cells[0].length() + cells[1].length() + cells[2].length() + DATE;
        return line.indexOf(cells[DATE].strip(), before) + 1;
    }

    /** 2018-12-29 is in the notice for 2019. */
    private static boolean isNear(LocalDate day, int year) {
        return !day.isBefore(LocalDate.of(year, 1, 1).minusMonths(1))
                && day.isBefore(LocalDate.of(year + 1, 1, 1).plusMonths(1));
    }

    private static Fault stray(int line, int column, LocalDate day, Set<Integer> arranged) {
        String years = CalendarText.years(arranged);
        return new Fault(
                line,
                column,
                new Bilingual(
                        day + " 与所安排的年份（" + years + "）相差一个月以上。请更正日期或年份。",
                        day
                                + " lies more than a month outside the years which the notice arranges ("
                                + years
                                + "). Correct the day or the years."));
    }

    private static Fault tooLong(int line, int column, int most, int found) {
        return new Fault(
                line,
                column,
                new Bilingual(
                        "最多 " + most + " 个字符；实为 " + found + " 个",
                        "at most " + most + " characters expected, found " + found));
    }

    /**
     * Notices that a calendar can take as of an instant: published by then, and new to it.
     *
     * @throws RefusedNotice when anything is wrong with a line
     */
    static List<CalendarNotice> fit(String text, CalendarDefinition calendar, Instant now) {
        List<CalendarNotice> notices = read(text, calendar.zone());
        List<Fault> problems = new ArrayList<>();
        for (CalendarNotice notice : notices) {
            int line = lineOf(notice, text);
            if (notice.publishedAt().isAfter(now)) {
                problems.add(notYetPublished(line));
            }
            if (isKnown(notice.reference(), calendar)) {
                problems.add(known(line, notice.reference()));
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedNotice(problems);
        }
        return notices;
    }

    private static Fault notYetPublished(int line) {
        return new Fault(
                line,
                0,
                new Bilingual(
                        "发布日期在今天之后。通知发布之后再录入。",
                        "it is to be published after today. Enter it once it is published."));
    }

    private static Fault known(int line, String reference) {
        return new Fault(
                line,
                0,
                new Bilingual(
                        "“" + reference + "”已在日历中。更正另写出处，发布日期不早于原通知。",
                        "'"
                                + reference
                                + "' is in the calendar already. To correct it, give the"
                                + " correction a reference of its own, and a publication not"
                                + " before the notice."));
    }

    private static boolean isKnown(String reference, CalendarDefinition calendar) {
        for (CalendarDefinition one = calendar; one != null; one = one.parent()) {
            if (one.notices().stream().anyMatch(known -> known.reference().equals(reference))) {
                return true;
            }
        }
        return false;
    }

    private static int lineOf(CalendarNotice notice, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(notice.reference())) {
                return i + 1;
            }
        }
        return 1;
    }

    private static Fault told(PackError error) {
        return new Fault(
                error.line(),
                error.column(),
                new Bilingual(
                        "应为" + error.expected().zh() + "；实为" + error.found().zh(),
                        "expected " + error.expected().en() + ", found " + error.found().en()));
    }
}
