package org.commonground.search;

import java.util.List;

/**
 * Everything that is published, findable to the page.
 *
 * <p>The index is derived: it may be lost at any time and is then rebuilt by whoever feeds it. All
 * methods may be called from any thread; searches never wait for changes, and changes wait only for
 * each other.
 */
public interface SearchEngine extends Guidance, AutoCloseable {

    /**
     * Answers a query. No query text is an error; words the index does not have give an empty
     * result.
     *
     * @throws IndexUnavailable when the index cannot be read at all
     */
    SearchResults search(SearchRequest request);

    /**
     * Where a text matches a query, as the passages of a result would mark it.
     *
     * @param text any, such as a page shown whole
     * @return in order, without overlap
     */
    List<Mark> marks(String query, String text);

    /**
     * Applies changes in their order and makes them durable and visible to searches before it
     * returns. Applying a change twice leaves the same index as applying it once. While a rebuild
     * runs, the new index gets them too.
     *
     * @throws IndexUnavailable when the change could not be written: nothing of the list may be
     *     taken for applied, and the same list may be tried again
     */
    void apply(List<IndexChange> changes);

    /**
     * Makes one of many small parts of the index where changes left many, so that searches are
     * quick. To be called while little else is written: it takes seconds, half a minute for a
     * million pages, in which searches and changes go on, and nothing where there is nothing to
     * gain. Given up half-way, it leaves the index as it was.
     *
     * @throws IndexUnavailable when the index cannot be written
     */
    void compact();

    /** What the index holds and whether it must be rebuilt. */
    IndexState state();

    /**
     * Begins a new index beside the live one. Searches are answered from the live one until {@link
     * Rebuild#finish()}.
     *
     * @throws IllegalStateException when a rebuild is already running
     * @throws IndexUnavailable when no new index can be written
     */
    Rebuild beginRebuild();

    /** Ends all work and gives up the index; a running rebuild is thrown away. */
    @Override
    void close();
}
