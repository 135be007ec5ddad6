package org.mingjing.app.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.replay.Language;
import org.mingjing.replay.Moments;
import org.mingjing.replay.Wording;
import org.springframework.context.MessageSource;

/**
 * The language of one request, with the zone in which its times are written. Texts of pages come
 * from the messages of their module, sentences of reckonings from those of the replay.
 */
public final class Tongue {
    private final MessageSource messages;
    private final Locale locale;
    private final Wording wording;
    private final Moments moments;

    Tongue(MessageSource messages, Locale locale, Wording wording, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.wording = wording;
        this.moments = new Moments(zone);
    }

    /** The message of a key, its {@code {0}} filled in. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The word for a constant: the message of {@code key.name}, small and with dashes. */
    public String word(String key, Enum<?> constant) {
        return say(key + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String of(Bilingual told) {
        return wording.of(told);
    }

    /** The sentences of reckonings in this language. */
    public Wording wording() {
        return wording;
    }

    public Language language() {
        return wording.language();
    }

    public Locale locale() {
        return locale;
    }

    public Moments moments() {
        return moments;
    }

    public ZoneId zone() {
        return moments.zone();
    }

    /** Date and time to the minute. */
    public String moment(Instant instant) {
        return moments.readable(instant.truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
    }

    /** Date and time to the minute, or a dash for none. */
    public String momentOrDash(@Nullable Instant instant) {
        return instant == null ? "–" : moment(instant);
    }

    /** Date and time without the year, for lists of what is new. */
    public String brief(Instant instant) {
        return moment(instant).substring("2026-".length());
    }

    /** A last instant in time: its date when it is the end of a day; a dash for none. */
    public String due(@Nullable Instant due) {
        return due == null ? "–" : moments.last(due);
    }

    public String date(Instant instant) {
        return moments.date(instant).toString();
    }

    public LocalDate day(Instant instant) {
        return moments.date(instant);
    }

    /** Month and day, for instance {@code 2月5日} or {@code 5 Feb}. */
    public String monthAndDay(LocalDate date) {
        return say("date.month-day", date.getMonthValue(), date.getDayOfMonth(), month(date));
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
    }

    public String weekday(LocalDate date) {
        return say("weekday." + date.getDayOfWeek().getValue());
    }

    /** How long, in the largest unit that is not zero. */
    public String span(Duration span) {
        Duration length = span.abs();
        if (length.toDays() > 0) {
            return say("span.days", length.toDays());
        }
        if (length.toHours() > 0) {
            return say("span.hours", length.toHours());
        }
        return length.toMinutes() > 0
                ? say("span.minutes", length.toMinutes())
                : say("span.seconds", length.toSeconds());
    }
}
