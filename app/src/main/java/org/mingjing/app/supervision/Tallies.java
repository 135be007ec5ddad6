package org.mingjing.app.supervision;

import java.time.ZoneId;
import org.mingjing.app.pages.Tongues;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tallies of cases and signals by day, from which figures are summed up. The database keeps
 * them whenever a case or a signal is written; here it learns when days begin.
 */
@Component
class Tallies {
    private final JdbcTemplate jdbc;
    private final ZoneId zone;

    Tallies(JdbcTemplate jdbc, Tongues tongues) {
        this.jdbc = jdbc;
        this.zone = tongues.zone();
    }

    /** Counts anew where a rulebook of another zone has come into force. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void beginDaysInTheZone() {
        String known = jdbc.queryForObject("select supervision.zone()", String.class);
        if (zone.getId().equals(known)) {
            return;
        }
        jdbc.execute("lock table supervision.case_state, supervision.signal in exclusive mode");
        jdbc.execute(
                "create or replace function supervision.zone() returns text language sql stable"
                        + " return '"
                        + zone.getId()
                        + "'");
        jdbc.execute("call supervision.recount()");
    }
}
