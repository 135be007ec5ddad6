package org.mingjing.app.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ServiceItemsReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The service items 事项 in force, as they were published last. */
@Component
public class Catalogue {
    private final JdbcClient jdbc;
    private final LawInForce law;
    private final Clock clock;
    private volatile @Nullable Published published;

    private record Published(List<ServiceItem> list, ServiceItems items) {}

    Catalogue(JdbcClient jdbc, LawInForce law, Clock clock) {
        this.jdbc = jdbc;
        this.law = law;
        this.clock = clock;
    }

    public ServiceItems items() {
        return published().items();
    }

    public List<ServiceItem> list() {
        return published().list();
    }

    private Published published() {
        Published known = published;
        if (known == null) {
            String content =
                    jdbc.sql("select content from catalogue.item_list order by id desc limit 1")
                            .query(String.class)
                            .optional()
                            .orElse(null);
            known = content == null ? new Published(List.of(), ServiceItems.NONE) : parse(content);
            published = known;
        }
        return known;
    }

    /** Publishes a list of items, as Mingjing's own CSV; earlier lists are kept. */
    @Transactional
    public int publish(String csv) {
        Published parsed = parse(csv);
        jdbc.sql("insert into catalogue.item_list (published_at, content) values (?, ?)")
                .params(clock.instant().atOffset(ZoneOffset.UTC), csv)
                .update();
        published = parsed;
        return parsed.list().size();
    }

    private Published parse(String csv) {
        try {
            Path file = Files.createTempFile("items", ".csv");
            try {
                Files.writeString(file, csv, StandardCharsets.UTF_8);
                Problems problems = new Problems();
                List<ServiceItem> list =
                        ServiceItemsReader.of(law.vocabulary(), problems).read(file);
                return new Published(list, ServiceItems.of(list));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
