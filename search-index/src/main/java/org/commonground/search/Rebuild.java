package org.commonground.search;

import java.util.List;

/**
 * A new index growing beside the live one.
 *
 * <p>Changes applied to the engine in the meantime reach the new index as well and are newer than
 * what is added here: adding a publication that was changed or removed since the rebuild began does
 * nothing.
 */
public interface Rebuild extends AutoCloseable {

    /**
     * Adds whole publications to the new index; a few dozen at a time keep memory low.
     *
     * @throws IndexUnavailable when they could not be written; the rebuild can then only be thrown
     *     away
     */
    void add(List<IndexChange.Replace> publications);

    /**
     * Makes the new index durable and lets it take the live one's place at once: a search sees the
     * old or the new.
     *
     * @throws IndexUnavailable when that failed; the live index stays
     */
    void finish();

    /** Throws the new index away unless it was finished. */
    @Override
    void close();
}
