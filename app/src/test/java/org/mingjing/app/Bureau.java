package org.mingjing.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.Reviews;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An office, its list of items and its supervisor, on a server whose time the test lets pass. Each
 * item is named by what it promises; the law allows twenty working days for all of them.
 */
final class Bureau implements AutoCloseable {
    static final String IN_ONE_DAY = "in-1-day";
    static final String IN_FIVE_DAYS = "in-5-days";
    static final String IN_TEN_DAYS = "in-10-days";
    static final String IN_THIRTY_DAYS = "in-30-days";
    static final String IN_AN_HOUR = "in-1-hour";
    static final String IN_EIGHT_HOURS = "in-8-hours";
    static final String IN_NINETY_DATES = "in-90-dates";

    private static final String SOURCE = "bureau";
    private static final String SUPERVISOR = "watches";
    private static final String ITEMS =
            "code,version,effective_from,name,case_type,statutory,promised,fees\n"
                    + item(IN_ONE_DAY, "1 working days")
                    + item(IN_FIVE_DAYS, "5 working days")
                    + item(IN_TEN_DAYS, "10 working days")
                    + item(IN_THIRTY_DAYS, "30 working days")
                    + item(IN_AN_HOUR, "1 working hours")
                    + item(IN_EIGHT_HOURS, "8 working hours")
                    + IN_NINETY_DATES
                    + ",1,2015-01-01,许可,promised,200 working days,90 calendar days,\n";

    private final ZoneId zone;
    private final TestClock clock;
    private final Reviews reviews;
    private final JdbcTemplate jdbc;
    private final int port;
    private final String token;
    private final Office office;
    private final Visitor supervisor;

    Bureau(ApplicationContext server) throws IOException, InterruptedException {
        this.zone = server.getBean(LawInForce.class).pack().calendar().zone();
        this.clock = server.getBean(TestClock.class);
        this.reviews = server.getBean(Reviews.class);
        this.jdbc = server.getBean(JdbcTemplate.class);
        this.port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Sources sources = server.getBean(Sources.class);
        this.token = sources.admit(SOURCE, "局");
        sources.allowItems(SOURCE);
        this.office = new Office(port, token);
        this.supervisor = supervisor(server.getBean(Accounts.class));
    }

    private static String item(String code, String promised) {
        return code + ",1,2015-01-01,许可,promised,20 working days," + promised + ",工本费=120.50\n";
    }

    /** Publishes its items. */
    void begin() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + port + "/api/items"))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "text/csv;charset=UTF-8")
                                    .PUT(HttpRequest.BodyPublishers.ofString(ITEMS))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        }
    }

    /** Who reads in English. */
    private Visitor supervisor(Accounts accounts) throws IOException, InterruptedException {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "", "");
        Visitor visitor = new Visitor(port).signIn(SUPERVISOR);
        visitor.get("/?language=en");
        return visitor;
    }

    /** A case of one of the items, of which nothing was told yet. */
    TrapCase caseOf(String item, String number) {
        return new TrapCase(this, item, number);
    }

    Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    ZoneId zone() {
        return zone;
    }

    /** Time passes; what comes to be due meanwhile is reviewed when it does. */
    void timePasses(LocalDate day, String time) {
        clock.set(at(day, time).toString());
        reviews.due(clock.instant());
    }

    /** Time passes, and the server was out of order all the while. */
    void timePassesUnseen(LocalDate day, String time) {
        clock.set(at(day, time).toString());
    }

    Instant now() {
        return clock.instant();
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    List<Map<String, Object>> rows(String table) {
        return jdbc.queryForList("select * from " + table + " order by id");
    }

    /** How many rows there are of a table, under a condition. */
    long count(String rows) {
        return jdbc.queryForObject("select count(*) from " + rows, Long.class);
    }

    Office office() {
        return office;
    }

    int port() {
        return port;
    }

    /** A page as the supervisor sees it. */
    String page(String path) throws IOException, InterruptedException {
        return supervisor.get(path).body();
    }

    @Override
    public void close() {
        supervisor.close();
    }
}
