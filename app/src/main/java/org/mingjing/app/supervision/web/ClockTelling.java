package org.mingjing.app.supervision.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.SignalRow;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.rule.Silence;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.ReckoningText;
import org.mingjing.replay.ShownReckonings;

/** Tells the time limits of a case in one language. */
final class ClockTelling {
    private final Tongue tongue;
    private final ReckoningText reckonings;
    private final List<SignalRow> signals;

    ClockTelling(Tongue tongue, List<SignalRow> signals) {
        this.tongue = tongue;
        this.reckonings = new ReckoningText(tongue.wording(), tongue.moments());
        this.signals = List.copyOf(signals);
    }

    ToldClock tell(CaseClock told) {
        Clock clock = told.clock();
        Instant end = clock.stoppedAt() == null ? clock.asOf() : clock.stoppedAt();
        List<Reckoning> shown = ShownReckonings.of(clock);
        Map<String, Instant> dues = ShownReckonings.dues(clock);
        List<String> limits =
                clock.reckonings().stream()
                        .map(reckoning -> reckonings.summary(reckoning, end))
                        .toList();
        List<RibbonMark> marks = marks(told, end);
        return new ToldClock(
                told.rule().id(),
                tongue.of(told.rule().title()),
                told.trigger().message(),
                clock.state(),
                limits,
                remarks(told),
                shown.stream()
                        .map(
                                reckoning ->
                                        new RibbonDrawing(tongue, reckoning, marks)
                                                .draw(tongue.of(told.rule().title())))
                        .toList(),
                shown.stream()
                        .flatMap(reckoning -> reckonings.rows(reckoning, dues).stream())
                        .map(this::readable)
                        .toList());
    }

    /** The letters that mark due dates are written out. */
    private ReckoningText.Row readable(ReckoningText.Row row) {
        int mark = row.amount().indexOf('←');
        if (mark < 0) {
            return row;
        }
        String letters = row.amount().substring(mark + 1).strip();
        List<String> names = new ArrayList<>();
        if (letters.contains("P")) {
            names.add(tongue.say("clock.promised"));
        }
        if (letters.contains("L")) {
            names.add(tongue.say("clock.statutory"));
        }
        return new ReckoningText.Row(
                row.range(),
                row.reason(),
                row.note(),
                row.amount().substring(0, mark)
                        + "← "
                        + String.join(tongue.say("list.separator"), names));
    }

    private List<String> remarks(CaseClock told) {
        List<String> remarks = new ArrayList<>();
        Clock clock = told.clock();
        remarks.add(tongue.say("clock.start", tongue.moment(clock.start())));
        Instant stopped = clock.stoppedAt();
        if (stopped != null) {
            remarks.add(tongue.say("clock.stopped", tongue.moment(stopped)));
        }
        Silence silence = told.silence();
        if (silence != null) {
            remarks.add(
                    tongue.wording()
                            .say(
                                    "explain.silence",
                                    reckonings.limit(silence.within()),
                                    told.trigger().position() + 1,
                                    tongue.moments().readable(silence.establishedAt())));
            EventRef act = silence.laterAct();
            if (act != null) {
                remarks.add(
                        tongue.wording()
                                .say(
                                        "explain.silence-act",
                                        act.position() + 1,
                                        tongue.moment(
                                                Instant.ofEpochMilli(act.occurredAtMillis()))));
            }
        }
        return remarks;
    }

    private List<RibbonMark> marks(CaseClock told, Instant end) {
        List<RibbonMark> marks = new ArrayList<>();
        signals.stream()
                .filter(signal -> isOf(signal, told))
                .flatMap(signal -> signal.rungs().stream())
                .filter(rung -> rung.level() == Level.WARNING)
                .map(Rung::aroseAt)
                .findFirst()
                .ifPresent(at -> marks.add(mark(RibbonMark.Kind.WARNING, at)));
        for (Reckoning reckoning : told.clock().reckonings()) {
            Instant due = reckoning.due();
            if (due != null) {
                marks.add(
                        mark(
                                reckoning.anchor() == Anchor.PROMISED
                                        ? RibbonMark.Kind.PROMISED
                                        : RibbonMark.Kind.STATUTORY,
                                due));
            }
        }
        boolean isRunning = told.clock().stoppedAt() == null;
        marks.add(mark(isRunning ? RibbonMark.Kind.TODAY : RibbonMark.Kind.ANSWERED, end));
        return marks;
    }

    /** Whether a signal is of this clock. */
    static boolean isOf(SignalRow signal, CaseClock clock) {
        return signal.rule().equals(clock.rule().id())
                && signal.message().equals(clock.trigger().message());
    }

    private RibbonMark mark(RibbonMark.Kind kind, Instant at) {
        return new RibbonMark(kind, tongue.day(at));
    }
}
