package org.mingjing.app;

import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and as whom the server comes in.
 *
 * @param username null when the address tells it, or it needs none
 * @param password null when the address tells it, or it needs none
 */
record DatabaseAddress(String url, @Nullable String username, @Nullable String password) {
    /**
     * @param embedded null when the settings tell an address
     */
    static DatabaseAddress of(DatabaseProperties properties, @Nullable EmbeddedDatabase embedded) {
        return embedded == null
                ? new DatabaseAddress(
                        Objects.requireNonNull(properties.url()),
                        properties.username(),
                        properties.password())
                : new DatabaseAddress(embedded.url(), embedded.username(), embedded.password());
    }

    void putInto(Properties access) {
        if (username != null) {
            access.setProperty("user", username);
        }
        if (password != null) {
            access.setProperty("password", password);
        }
    }

    /** Keeps the password out of whatever prints a value. */
    @Override
    public String toString() {
        return url;
    }
}
