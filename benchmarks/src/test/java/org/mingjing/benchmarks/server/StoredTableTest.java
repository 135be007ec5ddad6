package org.mingjing.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoredTableTest {
    private final StoredTable table = new StoredTable("s.t", List.of("id", "name", "\"order\""));

    @Test
    void insertsRowsOfItsOwnType() {
        assertThat(table.insert())
                .isEqualTo(
                        "insert into s.t (id, name, \"order\") overriding system value"
                                + " select id, name, \"order\" from unnest(?::s.t[])");
    }

    @Test
    void takesRowsInPlaceOfThoseOfTheSameKey() {
        assertThat(table.upsert("id"))
                .endsWith(
                        " on conflict (id) do update set"
                                + " name = excluded.name, \"order\" = excluded.\"order\"");
    }

    @Test
    void copiesTheColumnsThatAreWritten() {
        assertThat(table.copyIn()).isEqualTo("copy s.t (id, name, \"order\") from stdin");
        assertThat(table.listOf("r")).isEqualTo("r.id, r.name, r.\"order\"");
    }

    @Test
    void isNoTableWithoutColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredTable("s.gone", List.of()))
                .withMessageContaining("s.gone");
    }
}
