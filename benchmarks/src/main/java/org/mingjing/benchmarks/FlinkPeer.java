package org.mingjing.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.eventtime.SerializableTimestampAssigner;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamUtils;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * Apache Flink in this process: state on the heap by case, and a timer of event time for each
 * deadline. It is given every advantage: one chain of operators in one thread, no exchange between
 * machines, objects reused, numbers instead of events, no checkpoints.
 *
 * <p>Watermarks come late, so an answer checks its deadline itself.
 */
final class FlinkPeer implements Peer {
    /** What functions, which Flink copies by writing them out, find again by number. */
    private static final Map<Integer, Run> RUNS = new ConcurrentHashMap<>();

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private record Run(
            TwoRules rules, EventStream events, WorkingCalendar calendar, Found.Tally tally) {
        static Run of(int number) {
            Run run = RUNS.get(number);
            if (run == null) {
                throw new IllegalStateException("run " + number + " is over");
            }
            return run;
        }
    }

    private final TwoRules rules;
    private final EventStream events;
    private final WorkingCalendar calendar;
    private final MiniCluster cluster;

    private FlinkPeer(
            TwoRules rules, EventStream events, WorkingCalendar calendar, MiniCluster cluster) {
        this.rules = rules;
        this.events = events;
        this.calendar = calendar;
        this.cluster = cluster;
    }

    /** Starts a cluster of one place of work. */
    static FlinkPeer start(TwoRules rules, EventStream events, WorkingCalendar calendar) {
        MiniCluster cluster =
                new MiniCluster(
                        new MiniClusterConfiguration.Builder()
                                .setNumTaskManagers(1)
                                .setNumSlotsPerTaskManager(1)
                                .build());
        try {
            cluster.start();
        } catch (Exception e) {
            throw new IllegalStateException("Flink does not start", e);
        }
        return new FlinkPeer(rules, events, calendar, cluster);
    }

    @Override
    public Found run() {
        int number = NUMBERS.incrementAndGet();
        Run run = new Run(rules, events, calendar, new Found.Tally());
        RUNS.put(number, run);
        try {
            execute(number);
        } finally {
            RUNS.remove(number);
        }
        return run.tally().found();
    }

    private void execute(int number) {
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(1);
        environment.getConfig().enableObjectReuse();
        DataStream<Long> stream =
                environment
                        .fromSequence(0, events.size() - 1L)
                        .assignTimestampsAndWatermarks(
                                WatermarkStrategy.<Long>forMonotonousTimestamps()
                                        .withTimestampAssigner(new Instants(number)));
        DataStreamUtils.reinterpretAsKeyedStream(stream, new Cases(number), Types.INT)
                .process(new Deadlines(number))
                .sinkTo(new DiscardingSink<>());
        try {
            cluster.executeJobBlocking(environment.getStreamGraph().getJobGraph());
        } catch (Exception e) {
            throw new IllegalStateException("Flink did not come to the end", e);
        }
    }

    @Override
    public void close() {
        try {
            cluster.close();
        } catch (Exception e) {
            throw new IllegalStateException("Flink does not stop", e);
        }
    }

    /** When an event occurred. */
    private static final class Instants implements SerializableTimestampAssigner<Long> {
        private static final long serialVersionUID = 1;
        private final int number;
        private transient @Nullable EventStream events;

        Instants(int number) {
            this.number = number;
        }

        @Override
        public long extractTimestamp(Long event, long told) {
            EventStream known = events;
            if (known == null) {
                known = Run.of(number).events();
                events = known;
            }
            return known.at(event.intValue());
        }
    }

    /** The case of an event. */
    private static final class Cases implements KeySelector<Long, Integer> {
        private static final long serialVersionUID = 1;
        private final int number;
        private transient @Nullable EventStream events;

        Cases(int number) {
            this.number = number;
        }

        @Override
        public Integer getKey(Long event) {
            EventStream known = events;
            if (known == null) {
                known = Run.of(number).events();
                events = known;
            }
            return known.caseFile(event.intValue());
        }
    }

    /** The deadline of each case: absent before the start, {@link #OVER} when it is settled. */
    private static final class Deadlines extends KeyedProcessFunction<Integer, Long, Long> {
        private static final long serialVersionUID = 1;
        private static final long OVER = Long.MIN_VALUE;
        private final int number;
        private transient @Nullable Run run;
        private transient @Nullable ValueState<Long> deadlines;

        Deadlines(int number) {
            this.number = number;
        }

        @Override
        public void open(OpenContext context) {
            run = Run.of(number);
            deadlines =
                    getRuntimeContext()
                            .getState(new ValueStateDescriptor<>("deadline", Types.LONG));
        }

        private Run running() {
            Run running = run;
            if (running == null) {
                throw new IllegalStateException("not opened");
            }
            return running;
        }

        private ValueState<Long> state() {
            ValueState<Long> state = deadlines;
            if (state == null) {
                throw new IllegalStateException("not opened");
            }
            return state;
        }

        @Override
        public void processElement(Long event, Context context, Collector<Long> out)
                throws Exception {
            Run running = running();
            int activity = running.events().activity(event.intValue());
            if (activity == running.rules().start()) {
                start(running.events().at(event.intValue()), context);
            } else if (activity == running.rules().answer()) {
                answer(running.events().at(event.intValue()), context);
            }
        }

        private void start(long at, Context context) throws Exception {
            ValueState<Long> state = state();
            if (state.value() == null) {
                long due = running().rules().dueAfter(at, running().calendar());
                state.update(due);
                context.timerService().registerEventTimeTimer(due + 1);
            }
        }

        private void answer(long at, Context context) throws Exception {
            ValueState<Long> state = state();
            @Nullable Long due = state.value();
            if (due == null) {
                running().tally().withoutStart(context.getCurrentKey(), at);
            } else if (due != OVER) {
                if (due < at) {
                    running().tally().overdue(context.getCurrentKey(), due);
                }
                context.timerService().deleteEventTimeTimer(due + 1);
                state.update(OVER);
            }
        }

        @Override
        public void onTimer(long instant, OnTimerContext context, Collector<Long> out)
                throws Exception {
            if (instant <= running().events().asOf()) {
                running().tally().overdue(context.getCurrentKey(), instant - 1);
                state().update(OVER);
            }
        }
    }
}
