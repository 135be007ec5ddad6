package org.mingjing.benchmarks;

import org.mingjing.core.calendar.WorkingCalendar;

/** The peers that can be measured beside the engine. */
enum PeerKind {
    HEAP("map and heap"),
    COLUMNS("map and heap, columns"),
    DROOLS("Drools, stream mode"),
    FLINK("Flink, keyed timers"),
    DUCKDB("DuckDB, SQL"),
    POSTGRES("PostgreSQL, SQL");

    private final String label;

    PeerKind(String label) {
        this.label = label;
    }

    /** What people read. */
    String label() {
        return label;
    }

    /** Whether it takes all events in before it is asked. */
    boolean loads() {
        return this == DUCKDB || this == POSTGRES;
    }

    /** The peer, ready to load and to be asked. */
    Peer start(TwoRules rules, Workload workload) {
        EventStream events = workload.stream();
        WorkingCalendar calendar = workload.calendar();
        return switch (this) {
            case HEAP -> HeapPeer.ofPackedMessages(rules, events, workload);
            case COLUMNS -> HeapPeer.ofColumns(rules, events, calendar);
            case DROOLS -> new DroolsPeer(rules, events, calendar);
            case FLINK -> FlinkPeer.start(rules, events, calendar);
            case DUCKDB -> DuckDbPeer.start(rules, events, calendar);
            case POSTGRES -> PostgresPeer.start(rules, events, calendar);
        };
    }
}
