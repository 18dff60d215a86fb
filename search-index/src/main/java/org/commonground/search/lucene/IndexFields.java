package org.commonground.search.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.commonground.search.FacetName;

/**
 * The fields of the index. Any change to them or to {@link EnglishAnalysis} needs a new {@link
 * #FORMAT}.
 */
final class IndexFields {

    /** Version of the layout; an index of another one is not opened but built anew. */
    static final int FORMAT = 11;

    /**
     * Stems of text and title. The title is in it twice, which is BM25F with a title weight of two,
     * with the exact document frequencies and at the speed of a single field.
     */
    static final String WORDS = "words";

    /** Text and title word by word, for phrases, beginnings and spelling. */
    static final String EXACT = "exact";

    /** The {@link org.commonground.search.IndexNumber} as a term, to replace and remove by. */
    static final String PARENT = "parent";

    /** A term that only case studies themselves have, to count them by. */
    static final String CASE_STUDY = "caseStudy";

    /**
     * Doc values that only the first document of a group has; {@link #UPDATED} marks where a group
     * begins.
     */
    static final String UPDATED = "updated";

    static final String PUBLICATION = "publication";
    static final String TITLE_ORDER = "titleOrder";

    /**
     * Doc values of every document: what a result shows, see {@link StoredCard} and {@link
     * StoredTexts}.
     */
    static final String CARD = "card";

    static final String TEXT = "text";

    /** In characters; a term that stands further behind stands in the title. */
    static final String TEXT_LENGTH = "textLength";

    /** Doc values: the number of the text that a vector is made of, see {@link MeaningText}. */
    static final String MEANING = "meaning";

    /** Stored, where a text is too long for a doc value. */
    static final String LONG_TEXT = "longText";

    private IndexFields() {}

    /**
     * Doc values of a facet, {@code value NUL label NUL parent}, on the first document of a group.
     */
    static String facet(FacetName name) {
        return "facet." + name.value();
    }

    /** Offsets in the postings make passages three times faster than analysing the text again. */
    static FieldType searchable() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
