package org.mingjing.app.supervision;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells all servers on one database that signals changed, by LISTEN and NOTIFY: what is told within
 * a transaction is heard when it has been committed, and never when it was rolled back.
 */
@Component
class Announcements implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final String CHANNEL = "mingjing_signals";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher publisher;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;

    Announcements(DataSource database, JdbcTemplate jdbc, ApplicationEventPublisher publisher) {
        this.database = database;
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    @EventListener
    void on(SignalsChanged changed) {
        jdbc.query(
                "select pg_notify(?, ?)",
                rows -> {},
                CHANNEL,
                changed.count() + " " + changed.at().toEpochMilli());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("announcements").start(this::listen);
    }

    /** Listens until the server stops; a connection that broke is opened anew after a while. */
    private void listen() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException e) {
                LOG.warn("not listening for signals of other servers: {}", e.getMessage());
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            PGConnection listening = connection.unwrap(PGConnection.class);
            while (running) {
                for (PGNotification told : listening.getNotifications((int) PATIENCE.toMillis())) {
                    announce(told.getParameter());
                }
            }
            statement.execute("unlisten " + CHANNEL);
        }
    }

    private void announce(String told) {
        int blank = told.indexOf(' ');
        publisher.publishEvent(
                new SignalsAnnounced(
                        Integer.parseInt(told.substring(0, blank)),
                        Instant.ofEpochMilli(Long.parseLong(told.substring(blank + 1)))));
    }

    private void pause() {
        try {
            if (stopping.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopped listening");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
