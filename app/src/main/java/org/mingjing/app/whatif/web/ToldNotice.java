package org.mingjing.app.whatif.web;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Uploaded;
import org.mingjing.app.rulebook.HolidayNotices;
import org.mingjing.app.rulebook.RefusedNotice;
import org.springframework.web.multipart.MultipartFile;

/**
 * A notice as a reader filled it in: a file, a text, or a single day.
 *
 * @param reference where the notice of a single day can be read
 * @param day the single day
 * @param name for whose sake it is off or worked
 */
record ToldNotice(
        @Nullable MultipartFile file,
        @Nullable String text,
        @Nullable String reference,
        @Nullable LocalDate day,
        @Nullable String name,
        HolidayNotices.@Nullable Work work) {
    private static final int MOST_BYTES_A_CHARACTER = 4;

    private boolean isFile() {
        return file != null && !file.isEmpty();
    }

    private boolean isText() {
        return text != null && !text.isBlank();
    }

    /** Whether it is told as a single day. */
    boolean isOfADay() {
        return !isFile() && !isText() && (day != null || !isBlank(reference) || !isBlank(name));
    }

    /** Whether it is told in more ways than one, of which only one could be taken. */
    boolean isToldInSeveralWays() {
        return (isFile() && isText()) || (day != null && (isFile() || isText()));
    }

    /** Says beside each field what it lacks, or that it is too long. */
    void check(WrongFields wrong) {
        if (text != null && text.length() > HolidayNotices.LONGEST) {
            wrong.say("text", "calendar.long-text", HolidayNotices.LONGEST);
        }
        if (file != null
                && file.getSize() > (long) HolidayNotices.LONGEST * MOST_BYTES_A_CHARACTER) {
            wrong.say("file", "field.longest", HolidayNotices.LONGEST);
        }
        if (isOfADay()) {
            checkDay(wrong);
        }
    }

    private void checkDay(WrongFields wrong) {
        if (day == null) {
            wrong.say("day", "field.date");
        }
        wrong.boundYear("day", day);
        checkText("name", name, HolidayNotices.LONGEST_NAME, wrong);
        checkText("reference", reference, HolidayNotices.LONGEST_REFERENCE, wrong);
        if (reference != null && reference.strip().startsWith("#")) {
            wrong.say("reference", "calendar.no-hash");
        }
    }

    private static void checkText(
            String field, @Nullable String told, int longest, WrongFields wrong) {
        if (isBlank(told)) {
            wrong.say(field, "field.required");
        } else if (told != null && told.length() > longest) {
            wrong.say(field, "field.longest", longest);
        }
    }

    private static boolean isBlank(@Nullable String told) {
        return told == null || told.matches("[\\s,，]*");
    }

    /** Says beside a field that what was told there cannot be read. */
    static void unreadable(String field, WrongFields wrong) {
        wrong.say(field, field.equals("day") ? "field.date" : "field.choice");
    }

    /** Says beside the fields of a single day why it is refused; there are no lines to speak of. */
    void refused(RefusedNotice refused, WrongFields wrong) {
        for (RefusedNotice.Fault fault : refused.faults()) {
            wrong.tell(fault.line() == 0 ? "day" : "reference", fault.what());
        }
    }

    /** The notice in the form of a text, however it was told. */
    String text(HolidayNotices notices) throws IOException {
        if (file != null && isFile()) {
            return Uploaded.text(file);
        }
        if (day != null && !isText()) {
            return notices.ofDay(
                    reference == null ? "" : reference,
                    day,
                    name == null ? "" : name,
                    work == null ? HolidayNotices.Work.OFF : work);
        }
        return text == null ? "" : text;
    }
}
