package org.mingjing.app.rulebook;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.rulepack.PackDraft;
import org.mingjing.rulepack.PackFiles;
import org.mingjing.rulepack.RulePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The law by which this server, and every other on its database, judges: a rule pack, and the
 * calendar with the notices that people published.
 *
 * <p>A server that starts with another pack than the one in force puts its own in force; of several
 * servers, the one that started last decides for all. Who judges {@linkplain #hold() holds} the law
 * for the length of a transaction: who changes it waits until all who judge by the old one are
 * done.
 */
@Component
public class LawInForce {
    private static final Logger LOG = LoggerFactory.getLogger(LawInForce.class);

    /* Any number, as long as nothing else locks by it. */
    private static final long LOCK = 0x6974656d73L;

    private final Laws laws;
    private final JdbcTemplate jdbc;
    private volatile Law known;

    LawInForce(
            RulebookProperties properties,
            Laws laws,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.laws = laws;
        this.jdbc = jdbc;
        PackFiles files = PackFiles.of(properties.pack());
        this.known =
                Objects.requireNonNull(transaction.execute(status -> comeIntoForce(files, clock)));
    }

    private Law comeIntoForce(PackFiles files, Clock clock) {
        alter();
        RulePack pack = noticed(files.pack());
        long latest = laws.latest();
        Laws.Fingerprint inForce = laws.fingerprintOf(latest);
        if (inForce != null && inForce.equals(laws.fingerprint(files, pack.calendar()))) {
            return Law.of(latest, files, pack);
        }
        Law law =
                laws.add(
                        files,
                        pack,
                        clock.instant(),
                        null,
                        changed(laws.calendarOf(latest), pack.calendar(), clock));
        LOG.info(
                "law {} is in force: {} {}, replacing law {}",
                law.id(),
                pack.id(),
                pack.version(),
                latest);
        return law;
    }

    private static @Nullable ChangedDays changed(
            @Nullable CalendarDefinition before, CalendarDefinition after, Clock clock) {
        return before == null ? null : ChangedDays.of(before, after, clock.instant());
    }

    /** A pack with the notices that people published. */
    public RulePack noticed(RulePack pack) {
        CalendarDefinition calendar = pack.calendar();
        for (CalendarNotice notice : laws.notices(calendar.zone())) {
            calendar = calendar.withNotice(notice);
        }
        return pack.counting(calendar);
    }

    /**
     * Keeps law and items as they are until the transaction ends, and judges by what is in force.
     * To be called before the states of cases are locked, or who changes the law and who judges
     * would wait for each other.
     */
    public void hold() {
        Long latest = jdbc.queryForObject("select rulebook.hold(?)", Long.class, LOCK);
        follow(latest == null ? 0 : latest);
    }

    /**
     * Waits until nobody judges any more, and keeps all from judging until the transaction ends.
     */
    public void alter() {
        jdbc.query("select pg_advisory_xact_lock(?)", rows -> {}, LOCK);
    }

    /** Takes over what another server put in force. */
    public void refresh() {
        follow(laws.latest());
    }

    private void follow(long latest) {
        if (latest > known.id()) {
            take(latest);
        }
    }

    private synchronized void take(long latest) {
        if (latest <= known.id()) {
            return;
        }
        known = Objects.requireNonNull(laws.find(latest));
        LOG.info("judging by law {}, which another put in force", latest);
    }

    /** The law as a whole, for who must not see it change underway. */
    public Law law() {
        return known;
    }

    /** A law that was in force once; null when there is none of that number. */
    public @Nullable Law find(long id) {
        return laws.find(id);
    }

    /** The number of the law that another one replaced; 0 when it replaced none. */
    public long before(long id) {
        return laws.before(id);
    }

    /** All laws that ever were in force, the first one first. */
    public List<LawInHistory> history() {
        return laws.history();
    }

    /** Its text, to be changed for a what-if; its calendar has no notices that were published. */
    public PackDraft draft() {
        return known.files().draft();
    }

    public RulePack pack() {
        return known.pack();
    }

    /** The calendar of all cases. */
    public CalendarId calendar() {
        return known.pack().calendar().id();
    }

    public Vocabulary vocabulary() {
        return known.pack().vocabulary();
    }

    public Rulebook rulebook() {
        return known.rulebook();
    }

    public Calendars calendars() {
        return known.calendars();
    }
}
