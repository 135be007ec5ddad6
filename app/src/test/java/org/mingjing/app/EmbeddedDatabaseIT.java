package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database beside the server keeps what was committed. */
@ServerTest
class EmbeddedDatabaseIT {
    @Autowired JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void writesThroughToTheDisk(String setting) {
        assertThat(jdbc.queryForObject("select current_setting(?)", String.class, setting))
                .isEqualTo("on");
    }
}
