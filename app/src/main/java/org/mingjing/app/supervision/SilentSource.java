package org.mingjing.app.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * G-09 断流: nothing comes from a source for some hours of working time, although at the same hours
 * of the weeks before something did.
 */
@Component
class SilentSource implements PatternFinder {
    private static final int DAYS_A_WEEK = 7;

    private final JdbcClient jdbc;
    private final PatternProperties properties;

    private record Silence(String source, Instant began, @Nullable Instant ended) {
        Silence weeksBefore(int weeks, Instant asOf) {
            Duration back = Duration.ofDays((long) weeks * DAYS_A_WEEK);
            return new Silence(source, began.minus(back), endedOr(asOf).minus(back));
        }

        Instant endedOr(Instant asOf) {
            return ended == null ? asOf : ended;
        }
    }

    SilentSource(JdbcClient jdbc, PatternProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public List<FoundPattern> find(PatternWindow window) {
        List<Silence> silences =
                jdbc.sql("select * from casefile.silences(:asOf, :since, :longer::interval)")
                        .param("asOf", SqlTimes.at(window.asOf()))
                        .param("since", SqlTimes.at(window.startInclusive()))
                        .param("longer", properties.silence().longerThan().toString())
                        .query(
                                (row, number) ->
                                        new Silence(
                                                row.getString(1),
                                                instant(row.getObject(2, OffsetDateTime.class)),
                                                row.getObject(3) == null
                                                        ? null
                                                        : instant(
                                                                row.getObject(
                                                                        3, OffsetDateTime.class))))
                        .list();
        Stream<FoundPattern> found =
                silences.stream().map(silence -> found(window, silence)).filter(Objects::nonNull);
        return window.within(found);
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private @Nullable FoundPattern found(PatternWindow window, Silence silence) {
        PatternProperties.Silence limits = properties.silence();
        Instant ended = silence.endedOr(window.asOf());
        long worked = window.calendar().workingMillisBetween(silence.began(), ended);
        if (worked <= limits.longerThan().toMillis()) {
            return null;
        }
        int active = 0;
        for (int week = 1; week <= limits.weeks(); week++) {
            active += wasHeard(silence.weeksBefore(week, window.asOf())) ? 1 : 0;
        }
        if (active < limits.activeWeeks()) {
            return null;
        }
        boolean isLong = worked > limits.yellowAfter().toMillis();
        return FoundPattern.of(
                new PatternKey(Pattern.SILENT_SOURCE, silence.source(), silence.began()),
                silence.ended(),
                isLong ? Level.YELLOW : Level.NOTICE,
                Map.of(
                        "longerThan",
                        SqlTimes.text(isLong ? limits.yellowAfter() : limits.longerThan()),
                        "weeks",
                        limits.weeks(),
                        "active",
                        active),
                List.of());
    }

    private boolean wasHeard(Silence earlier) {
        return jdbc.sql("select casefile.was_heard(?, ?, ?)")
                .params(
                        earlier.source(),
                        SqlTimes.at(earlier.began()),
                        SqlTimes.at(Objects.requireNonNull(earlier.ended())))
                .query(Boolean.class)
                .single();
    }
}
