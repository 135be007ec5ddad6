package org.mingjing.benchmarks.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StridesTest {
    private static final String TIME = "timestamp with time zone";

    private final Strides strides = new Strides(100, 20, 30);

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource(
            textBlock =
                    """
                    case_file,     id,        bigint, t.id + 200
                    case_file,     number,    text,   t.number || '-2'
                    case_file,     item,      text,   t.item
                    event,         case_id,   bigint, t.case_id + 200
                    signal,        id,        bigint, t.id + 40
                    signal,        case_id,   bigint, t.case_id + 200
                    signal_change, id,        bigint, t.id + 60
                    signal_change, signal_id, bigint, t.signal_id + 40
                    """)
    void setsCopiesApart(String table, String column, String type, String value) {
        assertThat(strides.value(table, column, type, 2, "1 minute")).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"event, occurred_at", "case_state, due_at", "signal, arose_at"})
    void makesEachCopyLaterThanTheOneBefore(String table, String column) {
        assertThat(strides.value(table, column, TIME, 3, "1 minute"))
                .isEqualTo("t." + column + " + 3 * interval '1 minute'");
    }
}
