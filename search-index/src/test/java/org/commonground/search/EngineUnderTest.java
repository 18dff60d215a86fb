package org.commonground.search;

import java.util.Arrays;
import java.util.List;

/**
 * What every part of the search engine's contract starts from: an empty engine that an adapter
 * hands over.
 */
public interface EngineUnderTest {

    /** The same open engine throughout one test, empty at its beginning. */
    SearchEngine engine();

    default void shelve(Shelf... shelves) {
        engine().apply(Arrays.stream(shelves).<IndexChange>map(Shelf::replace).toList());
    }

    default SearchResults search(String query) {
        return engine().search(SearchRequest.of(query));
    }

    default List<String> found(String query) {
        return found(SearchRequest.of(query));
    }

    default List<String> found(SearchRequest request) {
        return engine().search(request).results().stream().map(SearchResult::id).toList();
    }
}
