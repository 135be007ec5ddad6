package org.mingjing.core.proof;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.core.calendar.WorkingHours;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.PauseTerms;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.story.StoryCalendars;
import org.mingjing.core.story.Words;

/**
 * Random cases from a seed: a few weeks of acts in any order, dense enough that pauses, extensions
 * and due dates meet at their edges.
 */
final class RandomScripts {
    private static final int SPAN_DAYS = 70;
    private static final CalendarDefinition CHINA = ChineseCalendar.definition();
    private static final CalendarDefinition CHINA_KNOWN = publishedLongAgo(CHINA);
    private static final Calendars FIXED =
            Calendars.of(CHINA, CHINA_KNOWN, StoryCalendars.WEEKENDS, StoryCalendars.ROMAN);
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 11, 1);
    private static final int DAYS_TO_CHOOSE_FROM = 2580;

    /** A pause needs a document, whose number the type of pause stands for here. */
    static final Procedure WRITTEN =
            new Procedure(
                    Words.ACCEPT.bit(),
                    null,
                    new PauseTerms(
                            Words.PAUSE.bit(),
                            Words.RESUME.bit(),
                            null,
                            Set.of(),
                            null,
                            Words.TYPE,
                            Words.UNTIL,
                            0));

    private final SplittableRandom random;
    private final Delivery delivery;
    private LocalDate first = FIRST_DAY;
    private ZoneId zone = StoryCalendars.SHANGHAI;
    private boolean wholeMinutes;
    private int sequence;

    /** How the messages reach us. */
    enum Delivery {
        /** Each when it happens, once, and the calendar never changes. */
        PROMPT,
        /** Late, in several versions, deleted, and under a calendar that is amended. */
        DISORDERLY
    }

    RandomScripts(long seed, Delivery delivery) {
        this.random = new SplittableRandom(seed);
        this.delivery = delivery;
    }

    Script next() {
        first = FIRST_DAY.plusDays(random.nextInt(DAYS_TO_CHOOSE_FROM));
        sequence = 0;
        int kind = random.nextInt(3);
        boolean inRome = kind == 0 && chance(40);
        zone = inRome ? StoryCalendars.ROME : StoryCalendars.SHANGHAI;
        CalendarDefinition calendar =
                switch (kind) {
                    case 0 -> inRome ? StoryCalendars.ROMAN : StoryCalendars.WEEKENDS;
                    case 1 -> delivery == Delivery.PROMPT ? CHINA_KNOWN : CHINA;
                    default -> inventedCalendar();
                };
        RandomTerms terms = new RandomTerms(random, first, inRome);
        Procedure procedure = chance(50) ? Words.LENIENT : chance(70) ? Words.STRICT : WRITTEN;
        List<Terms> versions = terms.versions();
        List<ServiceItem> items = terms.items(delivery == Delivery.PROMPT ? 1 : 3);
        int itemVersion = items.isEmpty() || chance(60) ? 0 : 1 + random.nextInt(3);
        wholeMinutes = terms.countsMinutes();
        List<Message> messages = delivered(acts());
        @Nullable LocalDate promise = chance(15) ? day(40) : null;
        long asOf = delivery == Delivery.PROMPT ? at(first.plusDays(110)) : instant(120);
        Calendars calendars = kind == 2 ? Calendars.of(calendar) : FIXED;
        return new Script(
                calendar,
                calendars,
                kind == 0,
                procedure,
                versions,
                promise,
                messages,
                items,
                itemVersion,
                asOf);
    }

    private static CalendarDefinition publishedLongAgo(CalendarDefinition calendar) {
        CalendarDefinition.Builder known =
                CalendarDefinition.builder(new CalendarId("KNOWN"), calendar.zone())
                        .hours(calendar.hours());
        for (CalendarNotice notice : calendar.notices()) {
            known.notice(
                    new CalendarNotice(
                            notice.reference(), Instant.EPOCH, notice.years(), notice.days()));
        }
        return known.build();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number below a bound, from the same seed. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    private CalendarDefinition inventedCalendar() {
        CalendarDefinition.Builder calendar =
                CalendarDefinition.builder(new CalendarId("INVENTED"), zone)
                        .hours(WorkingHours.of("08:30-12:00", "14:00-18:00"));
        if (chance(20)) {
            calendar.weekend(Set.of(DayOfWeek.SUNDAY));
        }
        int notices = 1 + random.nextInt(3);
        for (int i = 0; i < notices; i++) {
            boolean early = delivery == Delivery.PROMPT || i == 0;
            long published = early ? at(first.minusDays(30)) : instant(100);
            calendar.notice(
                    new CalendarNotice(
                            "notice-" + i, Instant.ofEpochMilli(published), years(), markedDays()));
        }
        return calendar.build();
    }

    private Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        for (int year = first.getYear() - 1; year <= first.getYear() + 1; year++) {
            if (chance(80)) {
                years.add(year);
            }
        }
        return years;
    }

    private List<NoticeDay> markedDays() {
        Map<LocalDate, NoticeDay> days = new LinkedHashMap<>();
        int number = random.nextInt(12);
        for (int i = 0; i < number; i++) {
            LocalDate day = day(60);
            days.put(day, new NoticeDay(day, "节", chance(65) ? DayMark.OFF : DayMark.WORKED));
        }
        return List.copyOf(days.values());
    }

    private List<Message> acts() {
        List<Message> acts = new ArrayList<>();
        if (chance(50)) {
            acts.add(message(Words.RECEIVE, instant(6)));
        }
        if (chance(20)) {
            acts.add(message(Words.CORRECT, instant(10)));
            acts.add(message(Words.RECEIVE, instant(14)));
        }
        if (chance(85)) {
            Message acceptance = message(Words.ACCEPT, instant(10)).by(person());
            acts.add(chance(15) ? acceptance.granting(random.nextInt(20)) : acceptance);
        }
        int pauses = chance(25) ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < pauses; i++) {
            pause(acts);
        }
        int extensions = chance(50) ? 0 : 1 + random.nextInt(2);
        for (int i = 0; i < extensions; i++) {
            acts.add(extension());
        }
        if (chance(50)) {
            acts.add(message(Words.DECIDE, instant(SPAN_DAYS)));
        }
        if (chance(8)) {
            acts.add(message(Words.WITHDRAW, instant(SPAN_DAYS)));
        }
        return acts;
    }

    private void pause(List<Message> acts) {
        long opened = instant(45);
        @Nullable LocalDate announced = chance(40) ? day(60) : null;
        String type = chance(85) ? Words.HEARING : chance(50) ? "出差" : "";
        acts.add(message(Words.PAUSE, opened).by(person()).pausing(type, approver(), announced));
        if (chance(75)) {
            long later = opened + (instant(20) - at(first));
            Message resumption = message(Words.RESUME, chance(10) ? opened : later);
            acts.add(chance(40) ? resumption.pausing(type, "", null) : resumption);
        }
    }

    private Message extension() {
        Message extension = message(Words.EXTEND, instant(45)).pausing("", approver(), null);
        return chance(30) ? extension.granting(random.nextInt(15)) : extension;
    }

    private String person() {
        return chance(50) ? "Wang" : "Zhao";
    }

    private String approver() {
        int chosen = random.nextInt(10);
        return switch (chosen) {
            case 0 -> "";
            case 1 -> "Wang";
            case 2 -> chance(50) ? " " : "无";
            default -> "Director Li";
        };
    }

    private Message message(Activity activity, long at) {
        sequence++;
        return Message.of("m" + sequence, sequence, activity, at);
    }

    private List<Message> delivered(List<Message> acts) {
        if (delivery == Delivery.PROMPT) {
            return acts;
        }
        List<Message> delivered = new ArrayList<>();
        for (Message act : acts) {
            Message told = delivered(act);
            delivered.add(told);
            if (chance(12)) {
                long later = told.received() + instant(15) - at(first);
                delivered.add(told.corrected(instant(50), later, chance(40)));
            }
            if (chance(8)) {
                delivered.add(told);
            }
            if (chance(6)) {
                long later = told.received() + 1 + instant(15) - at(first);
                delivered.add(told.contradicted(instant(50), later, chance(60)));
            }
        }
        return delivered;
    }

    private Message delivered(Message act) {
        Message told = chance(10) ? act.promising(day(40)) : act;
        if (chance(10)) {
            told = told.onDay(at(Instant.ofEpochMilli(act.at()).atZone(zone).toLocalDate()));
        }
        return chance(20) ? told.told(told.at() + instant(20) - at(first)) : told;
    }

    private LocalDate day(int within) {
        return first.plusDays(random.nextInt(within));
    }

    private long at(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** An instant within so many days, often on an edge of the day or of its hours. */
    long instant(int withinDays) {
        LocalTime time =
                switch (random.nextInt(7)) {
                    case 0 -> LocalTime.MIDNIGHT;
                    case 1 ->
                            wholeMinutes
                                    ? LocalTime.of(17, 30)
                                    : LocalTime.of(23, 59, 59, 999_000_000);
                    case 2 -> LocalTime.of(9, 0);
                    case 3 -> LocalTime.of(12, 0);
                    default -> LocalTime.of(random.nextInt(24), random.nextInt(60));
                };
        return day(withinDays).atTime(time).atZone(zone).toInstant().toEpochMilli();
    }
}
