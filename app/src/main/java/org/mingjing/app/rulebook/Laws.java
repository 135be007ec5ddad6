package org.mingjing.app.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.rulepack.NoticeText;
import org.mingjing.rulepack.PackFiles;
import org.mingjing.rulepack.RulePack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All laws that ever were in force, and the notices that people published; only ever added to. */
@Repository
class Laws {
    private static final String HISTORY =
            """
            select l.id, l.in_force_at, p.id || ' ' || p.version as pack,
                lag(p.id || ' ' || p.version) over (order by l.id) as pack_before,
                l.pack <> lag(l.pack) over (order by l.id) as other_pack,
                l.calendar <> lag(l.calendar) over (order by l.id) as other_calendar,
                n.id is not null as noticed, coalesce(n.reference, '') as reference,
                coalesce(n.years, '') as years, coalesce(n.days, 0) as days,
                coalesce(n.person, '') as person, l.first_changed, l.last_changed
            from rulebook.law l
            join rulebook.pack p on p.fingerprint = l.pack
            left join rulebook.notice n on n.id = l.notice
            order by l.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Laws(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What makes one law another than the law before. */
    record Fingerprint(String pack, String calendar) {}

    /** A notice as it was stored. */
    record Published(String reference, String years, int days, String content, String person) {}

    Fingerprint fingerprint(PackFiles files, CalendarDefinition calendar) {
        return new Fingerprint(sha256(text(files)), sha256(CalendarText.of(calendar)));
    }

    private String text(PackFiles files) {
        return json.writeValueAsString(files.texts());
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The number of the law in force; 0 for none. */
    long latest() {
        return jdbc.sql("select coalesce(max(id), 0) from rulebook.law").query(Long.class).single();
    }

    /** The law of a number; null when there is none. */
    @Nullable Law find(long id) {
        return jdbc.sql(
                        """
                        select p.files, c.content from rulebook.law l
                        join rulebook.pack p on p.fingerprint = l.pack
                        join rulebook.calendar c on c.fingerprint = l.calendar
                        where l.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> law(id, row.getString(1), row.getString(2)))
                .optional()
                .orElse(null);
    }

    private Law law(long id, String files, String calendar) {
        SortedMap<String, String> texts =
                json.readValue(files, new TypeReference<TreeMap<String, String>>() {});
        PackFiles pack = PackFiles.of(texts);
        return Law.of(id, pack, pack.pack().counting(CalendarText.read(calendar)));
    }

    /** The calendar of a law; null when there is no such law. */
    @Nullable CalendarDefinition calendarOf(long id) {
        return jdbc.sql(
                        """
                        select c.content from rulebook.law l
                        join rulebook.calendar c on c.fingerprint = l.calendar where l.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> CalendarText.read(row.getString(1)))
                .optional()
                .orElse(null);
    }

    /** The number of the law before another; 0 for none. */
    long before(long id) {
        return jdbc.sql("select coalesce(max(id), 0) from rulebook.law where id < :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Nullable Fingerprint fingerprintOf(long id) {
        return jdbc.sql("select pack, calendar from rulebook.law where id = :id")
                .param("id", id)
                .query((row, number) -> new Fingerprint(row.getString(1), row.getString(2)))
                .optional()
                .orElse(null);
    }

    /**
     * Puts a law in force.
     *
     * @param notice the number of the notice that brings it; null for none
     */
    Law add(
            PackFiles files,
            RulePack pack,
            Instant at,
            @Nullable Long notice,
            @Nullable ChangedDays changed) {
        Fingerprint fingerprint = fingerprint(files, pack.calendar());
        jdbc.sql(
                        """
                        insert into rulebook.pack (fingerprint, id, version, files)
                        values (:fingerprint, :id, :version, :files) on conflict do nothing
                        """)
                .param("fingerprint", fingerprint.pack())
                .param("id", pack.id())
                .param("version", pack.version())
                .param("files", text(files))
                .update();
        jdbc.sql(
                        """
                        insert into rulebook.calendar (fingerprint, content)
                        values (:fingerprint, :content) on conflict do nothing
                        """)
                .param("fingerprint", fingerprint.calendar())
                .param("content", CalendarText.of(pack.calendar()))
                .update();
        long id =
                jdbc.sql(
                                """
                                insert into rulebook.law (in_force_at, pack, calendar, notice,
                                    first_changed, last_changed)
                                values (:at, :pack, :calendar, :notice, :first, :last)
                                returning id
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("pack", fingerprint.pack())
                        .param("calendar", fingerprint.calendar())
                        .param("notice", notice, Types.BIGINT)
                        .param("first", changed == null ? null : changed.first(), Types.DATE)
                        .param("last", changed == null ? null : changed.last(), Types.DATE)
                        .query(Long.class)
                        .single();
        return Law.of(id, files, pack);
    }

    long add(Published notice, Instant at) {
        return jdbc.sql(
                        """
                        insert into rulebook.notice (published_at, person, reference, years, days,
                            content)
                        values (:at, :person, :reference, :years, :days, :content) returning id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", notice.person())
                .param("reference", notice.reference())
                .param("years", notice.years())
                .param("days", notice.days())
                .param("content", notice.content())
                .query(Long.class)
                .single();
    }

    /** What people published, in its order. */
    List<CalendarNotice> notices(ZoneId zone) {
        List<CalendarNotice> notices = new ArrayList<>();
        jdbc.sql("select reference, content from rulebook.notice order by id")
                .query((row, number) -> NoticeText.read(row.getString(1), row.getString(2), zone))
                .list()
                .forEach(notices::addAll);
        return notices;
    }

    List<LawInHistory> history() {
        return jdbc.sql(HISTORY).query((row, number) -> told(row)).list();
    }

    private static LawInHistory told(ResultSet row) throws SQLException {
        String packBefore = row.getString("pack_before");
        return new LawInHistory(
                row.getLong("id"),
                row.getObject("in_force_at", OffsetDateTime.class).toInstant(),
                reason(row),
                row.getString("pack"),
                packBefore == null ? "" : packBefore,
                row.getString("reference"),
                row.getString("years"),
                row.getInt("days"),
                row.getString("person"),
                row.getObject("first_changed", LocalDate.class),
                row.getObject("last_changed", LocalDate.class));
    }

    private static LawInHistory.Reason reason(ResultSet row) throws SQLException {
        String packBefore = row.getString("pack_before");
        if (packBefore == null) {
            return LawInHistory.Reason.FIRST;
        }
        if (row.getBoolean("noticed")) {
            return LawInHistory.Reason.NOTICE;
        }
        if (!row.getBoolean("other_pack")) {
            return LawInHistory.Reason.CALENDAR;
        }
        if (row.getBoolean("other_calendar") && row.getObject("first_changed") != null) {
            return LawInHistory.Reason.BOTH;
        }
        return packBefore.equals(row.getString("pack"))
                ? LawInHistory.Reason.EDITED
                : LawInHistory.Reason.RULEBOOK;
    }
}
