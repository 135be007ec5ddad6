package org.mingjing.app.supervision;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.clock.ClockFace;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Search;
import org.mingjing.app.pages.Where;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.rulebook.LawInHistory;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What new laws did to due dates, and how far their cases are judged by them. */
@Component
public class MovedDues {
    private static final Bilingual WHOLE_CASE = new Bilingual("全案最早的期限", "earliest of the case");
    private static final String COLUMNS =
            """
            select d.law, d.case_id, h.number, h.item, h.item_version, s.department, d.rule,
                d.anchor, d.at, d.before, d.after,
                (select array[n.activity, (extract(epoch from n.occurred_at) * 1000)::bigint::text,
                    n.day_only::text, n.data]
                from casefile.newest(d.case_id, d.message) n) as start
            """;
    private static final String TABLES =
            """
            from supervision.due_change d
            join casefile.heading h on h.id = d.case_id
            join supervision.case_state s on s.case_id = d.case_id
            """;

    private final JdbcClient jdbc;
    private final LawInForce law;
    private final ItemNames items;
    private final ClockFace face;
    private final JsonMapper json;

    MovedDues(JdbcClient jdbc, LawInForce law, ItemNames items, ClockFace face, JsonMapper json) {
        this.json = json;
        this.face = face;
        this.jdbc = jdbc;
        this.law = law;
        this.items = items;
    }

    /** How far the cases of every law are judged by it, the newest law first. */
    public List<LawProgress> progress() {
        Map<Long, LawProgress> known = new HashMap<>();
        Map<Long, LawInHistory> laws = laws();
        jdbc.sql(
                        """
                        select r.law, r.cases,
                            coalesce(sum(cardinality(p.cases))
                                filter (where p.done_at is not null), 0),
                            coalesce(sum(p.changed), 0),
                            extract(epoch from case when count(p.number) = count(p.done_at)
                                then coalesce(max(p.done_at), r.planned_at)
                                else greatest(:now, r.planned_at) end - r.planned_at) * 1000
                        from supervision.reprojection r
                        left join supervision.reprojection_piece p on p.law = r.law
                        group by r.law
                        """)
                .param("now", SqlTimes.at(face.instant()))
                .query(
                        (row, number) ->
                                new LawProgress(
                                        Objects.requireNonNull(laws.get(row.getLong(1))),
                                        true,
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        real(row.getLong(5))))
                .list()
                .forEach(one -> known.put(one.law().id(), one));
        return new ArrayList<>(laws.values())
                .stream()
                        .map(
                                one ->
                                        known.getOrDefault(
                                                one.id(),
                                                new LawProgress(
                                                        one, false, 0, 0, 0, Duration.ZERO)))
                        .sorted((one, other) -> Long.compare(other.law().id(), one.law().id()))
                        .toList();
    }

    /** How long a span of the server's time was really. */
    private Duration real(long millis) {
        return Duration.ofMillis(Math.round(millis / face.speed()));
    }

    /** The laws by their numbers. */
    public Map<Long, LawInHistory> laws() {
        Map<Long, LawInHistory> laws = new HashMap<>();
        law.history().forEach(one -> laws.put(one.id(), one));
        return laws;
    }

    /** One page of the due dates that a law changed, those that are due first in front. */
    public Listing<MovedDue> of(long number, LawQuery query) {
        return search().page(where(number), query);
    }

    /** All due dates that a law changed, one after the other. */
    @Transactional(readOnly = true)
    public void each(long number, LawQuery query, Consumer<MovedDue> taker) {
        search().each(where(number), query, taker);
    }

    private static Where where(long number) {
        return new Where().and("d.law = :law", "law", number);
    }

    /** What laws changed in a case, the newest first. */
    public List<MovedDue> ofCase(long id) {
        Map<Long, LawInHistory> laws = new HashMap<>();
        return new Where()
                .and("d.case_id = :case", "case", id)
                .in(jdbc, COLUMNS + TABLES + "{where} order by d.id desc")
                .query(
                        (row, number) -> {
                            if (laws.isEmpty()) {
                                laws.putAll(laws());
                            }
                            return moved(row, laws);
                        })
                .list();
    }

    private Search<MovedDue> search() {
        Map<Long, LawInHistory> laws = laws();
        return new Search<>(jdbc, COLUMNS, TABLES, (row, number) -> moved(row, laws));
    }

    private MovedDue moved(ResultSet row, Map<Long, LawInHistory> laws) throws SQLException {
        String rule = row.getString("rule");
        return new MovedDue(
                Objects.requireNonNull(laws.get(row.getLong("law"))),
                row.getLong("case_id"),
                row.getString("number"),
                items.of(row.getString("item"), row.getInt("item_version")),
                row.getString("department"),
                rule,
                rule.isEmpty() ? WHOLE_CASE : title(rule),
                row.getString("anchor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row, "before"),
                instant(row, "after"),
                start(row.getArray("start"), rule));
    }

    private @Nullable ClockStart start(@Nullable Array told, String rule) throws SQLException {
        if (told == null) {
            return null;
        }
        String[] act = (String[]) told.getArray();
        Activity activity = law.vocabulary().findActivity(act[0]);
        return new ClockStart(
                (activity == null ? Vocabulary.OTHER : activity).label(),
                Instant.ofEpochMilli(Long.parseLong(act[1])),
                Boolean.parseBoolean(act[2]),
                whose(rule, act[3]));
    }

    /** Whom an act names, if its rule counts for each of them alone; else empty. */
    private String whose(String id, String data) {
        Attribute matching =
                law.rulebook().find(id) instanceof TimeLimit rule
                        ? rule.response().matching()
                        : null;
        return matching == null ? "" : json.readTree(data).path(matching.id()).asString("");
    }

    private Bilingual title(String id) {
        Rule rule = law.rulebook().find(id);
        return rule == null ? Bilingual.same(id) : rule.header().title();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime told = row.getObject(column, OffsetDateTime.class);
        return told == null ? null : told.toInstant();
    }
}
