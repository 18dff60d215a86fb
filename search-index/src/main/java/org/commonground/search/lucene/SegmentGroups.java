package org.commonground.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

import java.io.IOException;
import java.util.Arrays;

/**
 * The groups of a segment, in arrays, read once when the segment is first searched. Groups are
 * numbered in document order; since a publication is written as one block, a group's documents are
 * neighbours.
 */
final class SegmentGroups {
    private final int[] groupOf;
    private final int[] firstDocument;
    private final long[] publications;
    private final long[] updated;
    private final String[] titleOrder;
    private final SegmentTexts texts;
    private final FacetRows facets;

    SegmentGroups(LeafReader segment, FacetDictionary dictionary) throws IOException {
        int documents = segment.maxDoc();
        groupOf = new int[documents];
        NumericDocValues opening = DocValues.getNumeric(segment, IndexFields.UPDATED);
        int[] first = new int[documents + 1];
        long[] dates = new long[documents];
        int groups = 0;
        for (int doc = opening.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = opening.nextDoc()) {
            first[groups] = doc;
            dates[groups] = opening.longValue();
            groups++;
        }
        first[groups] = documents;
        firstDocument = Arrays.copyOf(first, groups + 1);
        updated = Arrays.copyOf(dates, groups);
        publications = new long[groups];
        titleOrder = new String[groups];
        NumericDocValues publication = DocValues.getNumeric(segment, IndexFields.PUBLICATION);
        SortedDocValues titles = DocValues.getSorted(segment, IndexFields.TITLE_ORDER);
        for (int group = 0; group < groups; group++) {
            Arrays.fill(groupOf, firstDocument[group], firstDocument[group + 1], group);
            publications[group] =
                    publication.advanceExact(firstDocument[group]) ? publication.longValue() : 0;
            titleOrder[group] =
                    titles.advanceExact(firstDocument[group])
                            ? titles.lookupOrd(titles.ordValue()).utf8ToString()
                            : "";
        }
        facets = FacetRows.read(segment, firstDocument, dictionary);
        texts = SegmentTexts.read(segment, IndexFields.MEANING);
    }

    int count() {
        return publications.length;
    }

    /** By document; never decreasing. */
    int[] groupOf() {
        return groupOf;
    }

    int firstDocument(int group) {
        return firstDocument[group];
    }

    /** One past the group's last document. */
    int endDocument(int group) {
        return firstDocument[group + 1];
    }

    long publication(int group) {
        return publications[group];
    }

    long updated(int group) {
        return updated[group];
    }

    String titleOrder(int group) {
        return titleOrder[group];
    }

    /** Which documents hold which text, to find them by their vectors. */
    SegmentTexts texts() {
        return texts;
    }

    FacetRows facets() {
        return facets;
    }
}
