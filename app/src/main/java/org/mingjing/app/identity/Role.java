package org.mingjing.app.identity;

/** What an account may do. */
public enum Role {
    SUPERVISOR,
    HANDLER,
    ADMINISTRATOR
}
