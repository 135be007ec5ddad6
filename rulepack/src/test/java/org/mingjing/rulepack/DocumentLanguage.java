package org.mingjing.rulepack;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.mingjing.core.casefile.Bilingual;

/** A language in which the documents of the rules are written; English shows the Chinese terms. */
enum DocumentLanguage {
    ENGLISH(".md", ", "),
    CHINESE(".zh-CN.md", "、");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final String suffix;
    private final String comma;

    DocumentLanguage(String suffix, String comma) {
        this.suffix = suffix;
        this.comma = comma;
    }

    /** How the names of its files end. */
    String suffix() {
        return suffix;
    }

    DocumentLanguage other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }

    String pick(String zh, String en) {
        return this == ENGLISH ? en : zh;
    }

    String of(Bilingual wording) {
        return pick(wording.zh(), wording.en());
    }

    /** A term of the field, which English readers see in Chinese too. */
    String term(Bilingual wording) {
        return this == ENGLISH && !wording.zh().equals(wording.en())
                ? wording.en() + " " + wording.zh()
                : wording.zh();
    }

    String list(List<String> parts) {
        return String.join(comma, parts);
    }

    /** A date with its weekday and a time, to the millisecond where it is not a whole minute. */
    String instant(LocalDateTime instant) {
        LocalTime time = instant.toLocalTime();
        boolean whole = time.getSecond() == 0 && time.getNano() == 0;
        return "%s %s %s"
                .formatted(
                        instant.toLocalDate(),
                        weekday(instant.getDayOfWeek()),
                        time.format(whole ? MINUTES : MILLIS));
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(
                TextStyle.SHORT, this == ENGLISH ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }
}
