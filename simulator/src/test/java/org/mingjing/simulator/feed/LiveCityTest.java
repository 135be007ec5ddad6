package org.mingjing.simulator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCityTest {
    private static final Instant TUE_2026_09_15 = Instant.parse("2026-09-15T01:00:00Z");
    private static final String HEADER =
            "case,activity,occurred_at,received_at,person,post,department,message,version,voided,"
                    + "item,item_version,applicant,reason,amount\n";
    private static final String APPLY =
            "N-1,apply,2026-09-15T09:00:00+08:00,2026-09-15T09:01:00+08:00,周芳,窗口,市公安局,"
                    + "N-1-01,1,,I-1,2,王小明,,\n";
    private static final String REFUSE =
            "N-1,refuse,2026-09-15T09:00:30+08:00,2026-09-15T09:01:00+08:00,,,市公安局,"
                    + "N-1-02,1,,,,,\"a \"\"no\"\", said\",0.5\n";
    private static final String LATER =
            "N-2,apply,2026-09-15T09:05:00+08:00,2026-09-15T09:06:00+08:00,,,市公安局,"
                    + "N-2-01,2,true,,,,,\n";

    @TempDir Path city;

    private final FakeServer fake = new FakeServer();
    private final StandingPace pace = new StandingPace();
    private final List<String> told = new ArrayList<>();

    LiveCityTest() throws IOException {}

    @BeforeEach
    void loadPast() throws IOException {
        Files.writeString(city.resolve("live.csv"), HEADER + APPLY + REFUSE + LATER);
        Progress.of(city).begin();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private void tell() throws IOException, InterruptedException {
        FeedObserver observer =
                new FeedObserver() {
                    @Override
                    public void told(Instant until, long all, long refused) {
                        told.add(until + " " + all + " " + refused);
                    }
                };
        try (Server server = fake.client(Patience.NONE)) {
            new LiveCity(city, server, pace, observer).tell();
        }
    }

    @Test
    void tellsEachMessageWhenItsTimeHasCome() throws Exception {
        tell();

        assertThat(pace.awaited)
                .containsExactly(TUE_2026_09_15.plusSeconds(60), TUE_2026_09_15.plusSeconds(360));
        assertThat(fake.heard()).hasSize(2).allMatch(asked -> asked.startsWith("POST /api/events"));
        assertThat(told).containsExactly("2026-09-15T01:01:00Z 2 1", "2026-09-15T01:06:00Z 3 2");
    }

    @Test
    void tellsMessagesAsCloudEvents() throws Exception {
        tell();

        assertThat(fake.heard().getFirst())
                .isEqualTo(
                        """
                        POST /api/events [{"specversion":"1.0","type":"case.event","source":"/city",\
                        "id":"N-1-01","subject":"N-1","time":"2026-09-15T09:00:00+08:00",\
                        "data":{"version":1,"sequence":2,"itemVersion":2,"activity":"apply",\
                        "item":"I-1","person":"周芳","post":"窗口","department":"市公安局","applicant":"王小明",\
                        "attributes":{}}},\
                        {"specversion":"1.0","type":"case.event","source":"/city",\
                        "id":"N-1-02","subject":"N-1","time":"2026-09-15T09:00:30+08:00",\
                        "data":{"version":1,"sequence":3,"activity":"refuse","department":"市公安局",\
                        "attributes":{"reason":"a \\"no\\", said","amount":"0.5"}}}]""");
        assertThat(fake.heard().getLast()).contains("\"version\":2").contains("\"voided\":true");
    }

    @Test
    void importsWhatNobodyToldInTime() throws Exception {
        pace.now = TUE_2026_09_15.plusSeconds(240);

        tell();

        assertThat(fake.heard()).hasSize(3);
        assertThat(fake.heard().getFirst())
                .matches("(?s)POST /api/imports\\?name=late-\\d+.csv&asOf=2026-09-15T01:04:00Z .*")
                .contains("received_at")
                .contains("N-1-01")
                .contains("a \"\"no\"\", said")
                .doesNotContain("N-2-01");
        assertThat(fake.heard().getLast()).startsWith("POST /api/events").contains("N-2-01");
        assertThat(city).isDirectoryNotContaining(file -> file.toString().contains("late-"));
    }

    @Test
    void goesOnWhereItWas() throws Exception {
        Progress.of(city).reach(TUE_2026_09_15.plusSeconds(360));

        tell();

        assertThat(fake.heard()).hasSize(1).first().asString().contains("N-2-01");
        assertThat(Progress.of(city).reached()).isEqualTo(TUE_2026_09_15.plusSeconds(360));
    }

    @Test
    void tellsThePastFirstAndOnce() throws Exception {
        Files.delete(city.resolve("told"));
        Files.writeString(city.resolve("items.csv"), "items");
        Files.writeString(city.resolve("events.csv"), "events");

        try (Server server = fake.client(Patience.NONE)) {
            assertThat(CityPast.isTold(city)).isFalse();
            new CityPast(city, server, FeedObserver.NONE).tell();
            assertThat(CityPast.isTold(city)).isTrue();
        }

        assertThat(fake.heard())
                .containsExactly(
                        "PUT /api/items items",
                        "POST /api/imports?name=events.csv events",
                        "GET /api/imports/7 ");
    }

    /** Time that passes when it is waited for. */
    private static final class StandingPace implements Pace {
        private final List<Instant> awaited = new ArrayList<>();
        private Instant now = TUE_2026_09_15;

        @Override
        public void await(Instant instant) {
            if (now.isBefore(instant)) {
                awaited.add(instant);
                now = instant;
            }
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public Duration tolerance() {
            return Duration.ofMinutes(1);
        }
    }
}
