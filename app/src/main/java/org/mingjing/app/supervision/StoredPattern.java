package org.mingjing.app.supervision;

/** A pattern as it is stored. */
record StoredPattern(long id, FoundPattern found, Standing standing) {}
