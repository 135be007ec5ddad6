package org.mingjing.app.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** That what an address names is not there, and what that is. Answered 404. */
public final class Absent extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key of the message which says what is not there, and why that may be
     */
    public Absent(String key) {
        super(HttpStatus.NOT_FOUND);
        this.key = key;
    }

    String key() {
        return key;
    }
}
