package org.commonground.search;

import java.util.List;

/** The change of one publication or seminar, with everything in the index that belongs to it. */
public sealed interface IndexChange {

    /** Its {@link IndexNumber}. */
    long publication();

    /**
     * The publication has exactly these documents now. Documents of one {@linkplain
     * SearchDocument#group() group} are one result and share the facets, date and title order of
     * the group's first document.
     */
    record Replace(long publication, List<SearchDocument> documents) implements IndexChange {
        public Replace {
            documents = List.copyOf(documents);
            for (SearchDocument document : documents) {
                if (document.publication().id() != publication) {
                    throw new IllegalArgumentException(
                            document.key() + " does not belong to publication " + publication);
                }
            }
        }
    }

    /** The publication is not to be found any more. */
    record Remove(long publication) implements IndexChange {}
}
