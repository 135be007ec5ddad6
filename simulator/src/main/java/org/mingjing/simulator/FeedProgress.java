package org.mingjing.simulator;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mingjing.simulator.feed.FeedObserver;

/** Shows on one line how far a server has been told, if anybody looks. */
final class FeedProgress implements FeedObserver {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));

    private final Wording wording;
    private final PrintStream err;
    private final boolean shows;
    private long imported;
    private boolean waited;

    FeedProgress(Wording wording, PrintStream err, boolean shows) {
        this.wording = wording;
        this.err = err;
        this.shows = shows;
    }

    /** How many messages the last import held. */
    long imported() {
        return imported;
    }

    /** What cannot be shown on a line that changes is told once. */
    @Override
    public void waiting(String reason) {
        String sentence = wording.say("feed.waiting", reason);
        if (shows) {
            line(sentence);
        } else if (!waited) {
            err.println(sentence);
            err.flush();
        }
        waited = true;
    }

    @Override
    public void importing(long done, long all) {
        imported = all;
        line(wording.say("feed.importing", all == 0 ? 0 : 100 * done / all, done, all));
    }

    @Override
    public void told(Instant until, long all, long refused) {
        line(wording.say("feed.told", MINUTES.format(until), all, refused));
    }

    private void line(String sentence) {
        if (shows) {
            err.print("\r" + sentence + "\u001B[K");
            err.flush();
        }
    }

    /** Takes the line away. */
    void end() {
        line("");
    }
}
