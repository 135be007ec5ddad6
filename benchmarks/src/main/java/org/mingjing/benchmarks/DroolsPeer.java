package org.mingjing.benchmarks;

import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message.Level;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * Drools with complex event processing: stream mode, a pseudo clock that is put forward to every
 * event, a timer for each deadline. The length of a limit differs by case, because working days do,
 * so that a timer is what its language offers; its temporal operators take constants alone.
 */
final class DroolsPeer implements Peer {
    private static final String RULES =
            """
            package org.mingjing.benchmarks.rules
            import org.mingjing.benchmarks.DroolsFacts.Answered
            import org.mingjing.benchmarks.DroolsFacts.Findings
            import org.mingjing.benchmarks.DroolsFacts.Message
            import org.mingjing.benchmarks.DroolsFacts.Started
            global Findings findings
            declare Message
                @role(event)
                @timestamp(at)
            end
            rule "the first start"
            when
                $start : Message(activity == START)
                not Started(caseFile == $start.caseFile)
            then
                insert(new Started($start, findings.dueAfter($start.getAt())));
            end
            rule "an answer"
            when
                $answer : Message(activity == ANSWER)
                Started(caseFile == $answer.caseFile, number < $answer.number)
                not Answered(caseFile == $answer.caseFile)
            then
                insert(new Answered($answer.getCaseFile()));
            end
            rule "overdue"
                timer(expr: $delay)
            when
                $started : Started($delay : delay)
                not Answered(caseFile == $started.caseFile)
            then
                findings.overdue($started);
            end
            rule "without start"
            when
                $answer : Message(activity == ANSWER)
                not Started(caseFile == $answer.caseFile)
            then
                findings.withoutStart($answer);
            end
            """;

    private final TwoRules rules;
    private final EventStream events;
    private final WorkingCalendar calendar;
    private final KieBase base;

    DroolsPeer(TwoRules rules, EventStream events, WorkingCalendar calendar) {
        this.rules = rules;
        this.events = events;
        this.calendar = calendar;
        this.base = base(rules);
    }

    private static KieBase base(TwoRules rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/org/mingjing/benchmarks/rules/two.drl",
                RULES.replace("START", String.valueOf(rules.start()))
                        .replace("ANSWER", String.valueOf(rules.answer())));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        var configuration = services.newKieBaseConfiguration();
        configuration.setOption(EventProcessingOption.STREAM);
        return services.newKieContainer(builder.getKieModule().getReleaseId())
                .newKieBase(configuration);
    }

    @Override
    public Found run() {
        Found.Tally tally = new Found.Tally();
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ClockTypeOption.PSEUDO);
        KieSession session = base.newKieSession(configuration, null);
        try {
            session.setGlobal("findings", new Told(tally));
            SessionPseudoClock clock = session.getSessionClock();
            for (int i = 0; i < events.size(); i++) {
                advance(session, clock, events.at(i));
                session.insert(
                        new DroolsFacts.Message(
                                i, events.caseFile(i), events.activity(i), events.at(i)));
                session.fireAllRules();
            }
            advance(session, clock, events.asOf());
        } finally {
            session.dispose();
        }
        return tally.found();
    }

    private static void advance(KieSession session, SessionPseudoClock clock, long to) {
        long by = to - clock.getCurrentTime();
        if (by > 0) {
            clock.advanceTime(by, TimeUnit.MILLISECONDS);
            session.fireAllRules();
        }
    }

    private final class Told implements DroolsFacts.Findings {
        private final Found.Tally tally;

        Told(Found.Tally tally) {
            this.tally = tally;
        }

        @Override
        public void overdue(DroolsFacts.Started started) {
            tally.overdue(started.getCaseFile(), started.getDue());
        }

        @Override
        public void withoutStart(DroolsFacts.Message message) {
            tally.withoutStart(message.getCaseFile(), message.getAt());
        }

        @Override
        public long dueAfter(long startedAt) {
            return rules.dueAfter(startedAt, calendar);
        }
    }
}
