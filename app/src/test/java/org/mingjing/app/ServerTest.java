package org.mingjing.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/** A test with the whole server, a real database beside it, and a clock that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mingjing.database.directory=target/postgres/${random.uuid}",
            "mingjing.exchange.directory=target/imports/${random.uuid}",
            "mingjing.supervision.poll=1d",
            "mingjing.supervision.reprojection.poll=1d",
            "mingjing.supervision.patterns.every=1d",
            "mingjing.exchange.beat=1d",
            "mingjing.exchange.take-over=1d",
            "spring.session.jdbc.cleanup-cron=-"
        })
@Import({TestClock.Configuration.class, StatementCount.Configuration.class})
@TestExecutionListeners(
        listeners = EmptyTables.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ServerTest {}
