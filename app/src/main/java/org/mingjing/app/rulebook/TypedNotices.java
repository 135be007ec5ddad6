package org.mingjing.app.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    private TypedNotices() {}

    /**
     * @throws RefusedNotice when anything is wrong with a line
     */
    static List<CalendarNotice> read(String text, ZoneId zone) {
        try {
            return NoticeText.read(NAME, text, zone);
        } catch (InvalidPackException e) {
            throw new RefusedNotice(e.errors().stream().map(TypedNotices::told).toList());
        }
    }

    /**
     * Notices that a calendar can take as of an instant: published by then, and new to it.
     *
     * @throws RefusedNotice when anything is wrong with a line
     */
    static List<CalendarNotice> fit(String text, CalendarDefinition calendar, Instant now) {
        List<CalendarNotice> notices = read(text, calendar.zone());
        List<Bilingual> problems = new ArrayList<>();
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

    private static Bilingual notYetPublished(int line) {
        return new Bilingual(
                "第 " + line + " 行：发布日期在今天之后。通知发布之后再录入。",
                "line "
                        + line
                        + ": it is to be published after today. Enter it once it is published.");
    }

    private static Bilingual known(int line, String reference) {
        return new Bilingual(
                "第 " + line + " 行：“" + reference + "”已在日历中。更正另写出处，发布日期不早于原通知。",
                "line "
                        + line
                        + ": '"
                        + reference
                        + "' is in the calendar already. To correct it, give the correction a"
                        + " reference of its own, and a publication not before the notice.");
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

    private static Bilingual told(PackError error) {
        return new Bilingual(
                "第 %d 行第 %d 列：应为%s；实为%s"
                        .formatted(
                                error.line(),
                                error.column(),
                                error.expected().zh(),
                                error.found().zh()),
                "line %d, column %d: expected %s, found %s"
                        .formatted(
                                error.line(),
                                error.column(),
                                error.expected().en(),
                                error.found().en()));
    }
}
