package org.mingjing.app.exchange;

/** Hears how far an import is, and says whether it goes on. */
@FunctionalInterface
public interface ImportProgress {
    /** Nobody listens, and nobody cancels. */
    ImportProgress NONE = (done, all, accepted) -> true;

    /**
     * Told when the file has been read, and after every batch, within its transaction.
     *
     * @param accepted how many of those done were new
     * @return whether to go on with the next batch
     */
    boolean goesOn(long done, long all, long accepted);
}
