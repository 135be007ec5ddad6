package org.mingjing.benchmarks.scale;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.benchmarks.server.Database;
import org.mingjing.benchmarks.server.LiveServer;
import org.mingjing.benchmarks.server.Visitor;

/** A supervisor before the screens of one server. */
final class Screens implements AutoCloseable {
    private final Visitor visitor;
    private final List<Long> cases;

    /** What is looked at. */
    enum Screen {
        COCKPIT("cockpit", "/"),
        DEPARTMENTS("department statistics, flow of the days", "/cockpit/charts"),
        SIGNALS("signals list", "/signals"),
        CASES("case list", "/cases"),
        CASE("case page", "/cases/");

        private final String label;
        private final String path;

        Screen(String label, String path) {
            this.label = label;
            this.path = path;
        }

        String label() {
            return label;
        }
    }

    private Screens(Visitor visitor, List<Long> cases) {
        this.visitor = visitor;
        this.cases = cases;
    }

    /**
     * Signs in.
     *
     * @param most how many cases are looked at, taken at random
     */
    static Screens of(LiveServer server, Database database, int most)
            throws IOException, SQLException, InterruptedException {
        List<Long> cases = new ArrayList<>();
        String sql = "select case_id from supervision.case_state order by random() limit " + most;
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                cases.add(rows.getLong(1));
            }
        }
        return new Screens(Visitor.signedIn(server), cases);
    }

    /**
     * Looks at a screen.
     *
     * @param time the how manieth
     * @return how long it took, nanoseconds
     */
    long look(Screen screen, int time) throws IOException, InterruptedException {
        String path =
                screen == Screen.CASE ? screen.path + cases.get(time % cases.size()) : screen.path;
        return visitor.time(path);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
