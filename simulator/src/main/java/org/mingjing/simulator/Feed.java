package org.mingjing.simulator;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What of a generated city a server is told. */
enum Feed {
    /** What happened before it is told live. */
    LOAD,
    /** The rest, as time passes. */
    LIVE;

    /** The feed that arguments begin with; null when they ask for a new city. */
    static @Nullable Feed asked(String[] arguments) {
        for (Feed feed : values()) {
            if (arguments.length > 0 && arguments[0].equals(feed.id())) {
                return feed;
            }
        }
        return null;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
