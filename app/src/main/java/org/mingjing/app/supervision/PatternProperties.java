package org.mingjing.app.supervision;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on something across cases is conspicuous.
 *
 * @param window how far back is looked every time; the whole of history once a day
 * @param finishing activities that finish a case
 * @param charging activities that charge a fee
 * @param delivering activities that deliver a licence
 * @param pausing activities that begin a pause
 */
@ConfigurationProperties("mingjing.supervision.patterns")
public record PatternProperties(
        @DefaultValue("62d") Duration window,
        @DefaultValue("close") List<String> finishing,
        @DefaultValue("charge") List<String> charging,
        @DefaultValue("deliver") List<String> delivering,
        @DefaultValue("pause") List<String> pausing,
        @DefaultValue Bulk bulk,
        @DefaultValue Night night,
        @DefaultValue Silence silence,
        @DefaultValue Mismatch mismatch,
        @DefaultValue Pauses pauses) {

    /** G-03: at least so many completions within so much time. */
    public record Bulk(@DefaultValue("10") int least, @DefaultValue("1m") Duration within) {}

    /** G-04: at least so many steps from one time of the evening until one of the morning. */
    public record Night(
            @DefaultValue("5") int least,
            @DefaultValue("22:00") LocalTime from,
            @DefaultValue("06:00") LocalTime until) {}

    /**
     * G-09: silent for longer than so much working time.
     *
     * @param weeks how many weeks before are compared
     * @param activeWeeks in how many of them something must have come at the same hours
     */
    public record Silence(
            @DefaultValue("4h") Duration longerThan,
            @DefaultValue("8h") Duration yellowAfter,
            @DefaultValue("4") int weeks,
            @DefaultValue("3") int activeWeeks) {}

    /** G-10: more by so many per cent, where at least so many were counted. */
    public record Mismatch(@DefaultValue("5") int percent, @DefaultValue("10") int least) {}

    /**
     * P-07: paused more than so many per cent, or more than the mean of all departments by so many
     * standard deviations, where at least so many cases were handled.
     */
    public record Pauses(
            @DefaultValue("30") int percent,
            @DefaultValue("2") double deviations,
            @DefaultValue("10") int least) {}
}
