package org.mingjing.app.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.eventlog.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The service items 事项 in force, as they were published last, on whichever server.
 *
 * <p>Who judges {@linkplain #hold() holds} the list for the length of a transaction: who publishes
 * waits until all who judge by the old list are done, and finds what they stored.
 */
@Component
public class Catalogue {
    /** One item in so many may be left out without a word. */
    private static final int MOST_MISSING = 10;

    private final JdbcTemplate jdbc;
    private final LawInForce law;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;
    private volatile @Nullable ItemList known;

    Catalogue(JdbcTemplate jdbc, LawInForce law, Clock clock, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.law = law;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** The items as this server knows them: what people read, not what cases are judged by. */
    public ServiceItems items() {
        return known().items();
    }

    public List<ServiceItem> list() {
        return known().list();
    }

    /** The items by which cases are judged in this transaction. */
    public ServiceItems inForce() {
        return latest().items();
    }

    /**
     * Keeps the list and the law as they are until the transaction ends. To be called before the
     * states of cases are locked, or who publishes and who judges would wait for each other.
     */
    public void hold() {
        law.hold();
    }

    private ItemList known() {
        ItemList list = known;
        return list == null ? latest() : list;
    }

    private ItemList latest() {
        Long id =
                jdbc.queryForObject(
                        "select coalesce(max(id), 0) from catalogue.item_list", Long.class);
        ItemList list = known;
        if (list == null || id == null || list.id() != id) {
            list = id == null || id == 0 ? ItemList.NONE : load(id);
            known = list;
        }
        return list;
    }

    private ItemList load(long id) {
        String csv =
                jdbc.queryForObject(
                        "select content from catalogue.item_list where id = ?", String.class, id);
        return ItemList.of(
                id, ItemList.read(String.valueOf(csv), law.vocabulary(), new Problems()));
    }

    /**
     * The items of a list that is not published, as for a what-if.
     *
     * @throws RefusedList when it could not be published either
     */
    public ServiceItems read(String csv) {
        return ServiceItems.of(ItemList.parse(csv, law.vocabulary()));
    }

    /** Whether a list may leave many items in force out. */
    public enum LeavingOut {
        /** At most one in ten: a list for another one, or half of one, is not taken. */
        FEW,
        /** As many as it does: whoever publishes it means it. */
        MANY
    }

    /** As {@link #publish(String, LeavingOut)}, leaving out few. */
    @Transactional
    public int publish(String csv) {
        return publish(csv, LeavingOut.FEW);
    }

    /**
     * Publishes a list of items, as Mingjing's own CSV; earlier lists are kept.
     *
     * @return how many items it holds
     * @throws RefusedList when it holds none, something of it would be lost, or it leaves out more
     *     than it may; the list in force stays
     */
    @Transactional
    public int publish(String csv, LeavingOut leavingOut) {
        List<ServiceItem> list = ItemList.parse(csv, law.vocabulary());
        law.alter();
        ItemList before = latest();
        int missing = before.missingIn(list);
        if (leavingOut == LeavingOut.FEW && missing * MOST_MISSING > before.list().size()) {
            throw RefusedList.without(missing);
        }
        Instant now = clock.instant();
        Long id =
                jdbc.queryForObject(
                        """
                        insert into catalogue.item_list (published_at, content) values (?, ?)
                        returning id
                        """,
                        Long.class,
                        now.atOffset(ZoneOffset.UTC),
                        csv);
        publisher.publishEvent(
                new ItemsPublished(id == null ? 0 : id, before.changedIn(list), now));
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        known = null;
                    }
                });
        return list.size();
    }
}
