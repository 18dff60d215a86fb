package org.commonground.search.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchDocumentType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a publication into one contiguous block of Lucene documents, group by group. */
final class DocumentMapping {
    private static final FieldType SEARCHABLE = IndexFields.searchable();
    private static final String YES = "yes";
    private static final int LONGEST_TITLE_ORDER = 100;

    private DocumentMapping() {}

    static Term parent(long publication) {
        return new Term(IndexFields.PARENT, Long.toString(publication));
    }

    static Term caseStudies() {
        return new Term(IndexFields.CASE_STUDY, YES);
    }

    static List<Document> block(IndexChange.Replace change) {
        Map<String, List<SearchDocument>> groups = new LinkedHashMap<>();
        for (SearchDocument document : change.documents()) {
            groups.computeIfAbsent(document.group(), group -> new ArrayList<>()).add(document);
        }
        List<Document> block = new ArrayList<>();
        for (List<SearchDocument> group : groups.values()) {
            for (SearchDocument document : group) {
                Document mapped = map(document);
                if (document == group.getFirst()) {
                    open(mapped, document);
                }
                block.add(mapped);
            }
        }
        return block;
    }

    private static Document map(SearchDocument from) {
        Document to = new Document();
        to.add(
                new StringField(
                        IndexFields.PARENT,
                        parent(from.publication().id()).bytes(),
                        Field.Store.NO));
        if (from.type() == SearchDocumentType.PUBLICATION && from.publication().isCaseStudy()) {
            to.add(new StringField(IndexFields.CASE_STUDY, YES, Field.Store.NO));
        }
        // The text first, so that the offsets of its words are offsets in the text.
        to.add(new Field(IndexFields.WORDS, from.text(), SEARCHABLE));
        to.add(new Field(IndexFields.WORDS, from.title(), SEARCHABLE));
        to.add(new Field(IndexFields.WORDS, from.title(), SEARCHABLE));
        to.add(new Field(IndexFields.EXACT, from.text(), SEARCHABLE));
        to.add(new Field(IndexFields.EXACT, from.title(), SEARCHABLE));

        to.add(new BinaryDocValuesField(IndexFields.CARD, StoredCard.encode(from)));
        StoredTexts.write(from.text(), to);
        to.add(new NumericDocValuesField(IndexFields.TEXT_LENGTH, from.text().length()));
        long meaning = MeaningText.number(from);
        if (meaning != SegmentTexts.NO_TEXT) {
            to.add(new NumericDocValuesField(IndexFields.MEANING, meaning));
        }
        return to;
    }

    private static void open(Document first, SearchDocument from) {
        Instant updated = from.updated();
        first.add(new NumericDocValuesField(IndexFields.UPDATED, updated.toEpochMilli()));
        first.add(new NumericDocValuesField(IndexFields.PUBLICATION, from.publication().id()));
        first.add(
                new SortedDocValuesField(
                        IndexFields.TITLE_ORDER, new BytesRef(titleOrder(from.title()))));
        for (FacetName name : FacetName.values()) {
            for (FacetValue value : from.facets().getOrDefault(name, defaults(name, from))) {
                first.add(
                        new SortedSetDocValuesField(
                                IndexFields.facet(name), FacetDictionary.encode(value)));
            }
        }
    }

    private static List<FacetValue> defaults(FacetName name, SearchDocument from) {
        return name == FacetName.KIND ? List.of(from.kind()) : List.of();
    }

    private static String titleOrder(String title) {
        String plain = FoldedTitle.of(title);
        return plain.substring(0, Math.min(plain.length(), LONGEST_TITLE_ORDER));
    }
}
