package org.mingjing.app.casefile;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The timelines of cases, as the engine judges them; each is named by its id in the database. */
@Component
public class Timelines {
    private final JdbcTemplate jdbc;
    private final LawInForce law;
    private final Catalogue catalogue;
    private final AttributeText attributes;

    Timelines(JdbcTemplate jdbc, LawInForce law, Catalogue catalogue, AttributeText attributes) {
        this.jdbc = jdbc;
        this.law = law;
        this.catalogue = catalogue;
        this.attributes = attributes;
    }

    /** The timelines of some cases, in one query. */
    public CaseFiles of(Collection<Long> cases) {
        CaseFiles.Builder builder =
                CaseFiles.builder(law.vocabulary(), law.calendar()).items(catalogue.inForce());
        String sql =
                """
                select c.id, c.item, c.item_version, e.message, e.version, e.activity, e.name,
                    trunc(extract(epoch from e.occurred_at) * 1000)::bigint,
                    trunc(extract(epoch from e.received_at) * 1000)::bigint,
                    e.day_only, e.voided, e.sequence, e.person, e.post, e.department, e.data, c.data,
                    c.incomplete
                from casefile.event e
                join (
                    select known.id, known.item, known.item_version, known.data,
                        exists (
                            select from casefile.refused r
                            where r.source = known.source and r.number = known.number)
                            as incomplete
                    from casefile.case_file known
                    where known.id = any (?)
                    offset 0) c on c.id = e.case_id
                where e.case_id = any (?)
                order by e.case_id
                """;
        Rows rows = new Rows(builder);
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    Array named = connection.createArrayOf("bigint", cases.toArray());
                    statement.setArray(1, named);
                    statement.setArray(2, named);
                    return statement;
                },
                rows::add);
        return builder.build();
    }

    /** Puts rows into case files; those of one case come together. */
    private final class Rows {
        private final CaseFiles.Builder builder;
        private final EventDraft draft;
        private int current = -1;

        Rows(CaseFiles.Builder builder) {
            this.builder = builder;
            this.draft = builder.draft();
        }

        void add(ResultSet rows) throws SQLException {
            int index = builder.caseFile(rows.getString(1));
            if (index != current) {
                current = index;
                open(index, rows);
            }
            Activity activity = law.vocabulary().findActivity(rows.getString(6));
            draft.clear()
                    .message(rows.getString(4))
                    .version(rows.getInt(5))
                    .activity(activity == null ? Vocabulary.OTHER : activity)
                    .name(rows.getString(7))
                    .occurredAt(rows.getLong(8))
                    .receivedAt(rows.getLong(9))
                    .sequence(rows.getInt(12))
                    .actor(new Actor(rows.getString(13), rows.getString(14), rows.getString(15)));
            if (rows.getBoolean(10)) {
                draft.dayPrecision();
            }
            if (rows.getBoolean(11)) {
                draft.voided();
            }
            attributes.read(rows.getString(16), draft);
            builder.add(index, draft);
        }

        private void open(int index, ResultSet rows) throws SQLException {
            String item = rows.getString(2);
            if (!item.isEmpty()) {
                builder.item(index, item, rows.getInt(3));
            }
            if (rows.getBoolean(18)) {
                builder.incomplete(index);
            }
            String told = rows.getString(17);
            if (!told.equals(AttributeText.NONE)) {
                attributes.read(told, draft.clear());
                builder.attributes(index, draft);
            }
        }
    }
}
