package org.mingjing.app.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** That a parameter is one that nobody can mean. Answered 400. */
final class Unreadable extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String parameter;
    private final String value;

    /**
     * @param key of the message which says what is wrong, of the parameter and its value
     */
    Unreadable(String key, String parameter, String value) {
        super(HttpStatus.BAD_REQUEST);
        this.key = key;
        this.parameter = parameter;
        this.value = value;
    }

    String key() {
        return key;
    }

    String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }
}
