package org.mingjing.app.exchange;

/** Hears how far an import is. */
@FunctionalInterface
public interface ImportProgress {
    /** Nobody listens. */
    ImportProgress NONE = (done, all) -> {};

    void appended(long done, long all);
}
