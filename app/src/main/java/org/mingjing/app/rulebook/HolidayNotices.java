package org.mingjing.app.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.NoticeTable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.rulepack.RulePack;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes notices of days off and days worked 放假通知, such as the yearly one of the State Council,
 * while the server runs. What was published stays; a mistake is put right by a further notice.
 */
@Component
public class HolidayNotices {
    /** So many characters the text of notices has at most; a year's has about two thousand. */
    public static final int LONGEST = 65_536;

    /** So many characters a reference has at most. */
    public static final int LONGEST_REFERENCE = 300;

    /** So many characters the name of a holiday has at most. */
    public static final int LONGEST_NAME = 60;

    private static final Bilingual NOTHING_NEW =
            new Bilingual(
                    "通知所列日期在现行日历中均已如此，无需再发布。", "The calendar in force says all of this already.");

    private final LawInForce law;
    private final Laws laws;
    private final Clock clock;

    HolidayNotices(LawInForce law, Laws laws, Clock clock) {
        this.law = law;
        this.laws = laws;
        this.clock = clock;
    }

    /**
     * What a notice would do, without publishing it.
     *
     * @param text as {@link NoticeTable} says
     * @throws RefusedNotice when it cannot be published
     */
    public CheckedNotice check(String text) {
        return check(text, law.law());
    }

    /**
     * A notice that marks one day, as text.
     *
     * @param reference where it can be read
     */
    public String ofDay(String reference, LocalDate day, String name, Work work) {
        return String.join(
                ",",
                plain(reference),
                LocalDate.ofInstant(clock.instant(), law.pack().calendar().zone()).toString(),
                "",
                day.toString(),
                work == Work.OFF ? "OFF" : "WORKED",
                plain(name));
    }

    /**
     * A pack that counts as if notices were published by now, whenever they say they were.
     *
     * @throws RefusedNotice when anything is wrong with a line
     */
    public RulePack over(RulePack pack, String text) {
        CalendarDefinition calendar = pack.calendar();
        Instant now = clock.instant();
        for (CalendarNotice notice : TypedNotices.read(text, calendar.zone())) {
            Instant published = notice.publishedAt().isAfter(now) ? now : notice.publishedAt();
            calendar =
                    calendar.withNotice(
                            new CalendarNotice(
                                    notice.reference(), published, notice.years(), notice.days()));
        }
        return pack.counting(calendar);
    }

    private static String plain(String cell) {
        return cell.replaceAll("[,，\\r\\n]+", " ").strip();
    }

    /** Whether a day is worked. */
    public enum Work {
        OFF,
        WORKED
    }

    /** Notices in force, whoever told of them: those of the calendar, then those it extends. */
    public List<CalendarNotice> inForce() {
        List<CalendarNotice> all = new ArrayList<>();
        for (CalendarDefinition one = law.pack().calendar(); one != null; one = one.parent()) {
            all.addAll(one.notices());
        }
        return all;
    }

    /** The first year from now on that no notice arranges yet; null when none is awaited. */
    public @Nullable Integer awaitedYear() {
        WorkingCalendar calendar = law.calendars().at(law.calendar(), clock.instant());
        int year = LocalDate.ofInstant(clock.instant(), calendar.zone()).getYear();
        for (int next = year; next <= year + 1; next++) {
            if (calendar.isProvisional(LocalDate.of(next, 1, 1))) {
                return next;
            }
        }
        return null;
    }

    /**
     * Publishes a notice: from now on every server counts by it.
     *
     * @param person who does
     * @return the number of the law that it makes
     * @throws RefusedNotice when it cannot be published
     */
    @Transactional
    public long publish(String text, String person) {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a notice is published by somebody");
        }
        law.alter();
        Law before = Objects.requireNonNull(laws.find(laws.latest()));
        CheckedNotice notice = check(text, before);
        Instant now = clock.instant();
        long number =
                laws.add(
                        new Laws.Published(
                                notice.reference(),
                                notice.years(),
                                notice.days().size(),
                                notice.content(),
                                person),
                        now);
        Law after =
                laws.add(
                        before.files(),
                        notice.pack(),
                        now,
                        number,
                        ChangedDays.of(before.pack().calendar(), notice.pack().calendar(), now));
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        law.refresh();
                    }
                });
        return after.id();
    }

    private CheckedNotice check(String text, Law by) {
        CalendarDefinition before = by.pack().calendar();
        List<CalendarNotice> notices = TypedNotices.fit(text, before, clock.instant());
        CalendarDefinition after = before;
        for (CalendarNotice notice : notices) {
            after = after.withNotice(notice);
        }
        Instant now = clock.instant();
        if (ChangedDays.of(before, after, now) == null) {
            throw new RefusedNotice(List.of(new RefusedNotice.Fault(0, 0, NOTHING_NEW)));
        }
        WorkingCalendar old = Calendars.of(before).at(before.id(), now);
        WorkingCalendar then = Calendars.of(after).at(after.id(), now);
        Set<Integer> years = new TreeSet<>();
        notices.forEach(notice -> years.addAll(notice.years()));
        return new CheckedNotice(
                text,
                notices.stream().map(CalendarNotice::reference).collect(Collectors.joining(" ")),
                CalendarText.years(years),
                notices.stream()
                        .flatMap(notice -> notice.days().stream())
                        .map(
                                day ->
                                        new CheckedNotice.Day(
                                                day,
                                                old.kindOf(day.date()),
                                                then.kindOf(day.date())))
                        .toList(),
                by.pack().counting(after));
    }
}
