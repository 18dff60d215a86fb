package org.commonground.benchmarks;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchRequest;
import org.commonground.search.meaning.Embedder;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same work done by calling Lucene directly: the ten best pages, the facets of all matching
 * pages, and passages of the ten. It knows no results of many pages, no suggestions and no exact
 * forms; it is what the engine is measured by.
 */
final class DirectLucene implements Closeable {
    static final String CONTENTS = "contents";
    static final String TITLE = "title";
    static final String URL = "url";
    static final int BUFFER_MB = 64;
    private static final int TOP = 10;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final PageFacets facets;
    private final UnifiedHighlighter highlighter;
    private final @Nullable DirectNearest nearest;

    /** An answer, held so that no work can be left out. */
    record DirectAnswer(long total, List<String> urls, String[] passages, int[] counts) {}

    /** By words alone. */
    DirectLucene(Path folder) throws IOException {
        this(folder, null);
    }

    /**
     * @param embedder what made the vectors of the index, to search by them too; null to search by
     *     words alone
     */
    DirectLucene(Path folder, @Nullable Embedder embedder) throws IOException {
        nearest = embedder == null ? null : new DirectNearest(embedder);
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        facets = new PageFacets(reader);
        highlighter =
                UnifiedHighlighter.builder(searcher, new EnglishAnalyzer())
                        .withMaxLength(100_000)
                        .build();
    }

    /** Writes the index that is read here; what is in the folder is replaced. */
    static void build(Path folder, List<IndexChange.Replace> publications) throws IOException {
        build(folder, publications, null);
    }

    /** The same with vectors. */
    static void build(
            Path folder, List<IndexChange.Replace> publications, @Nullable Embedder embedder)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
        config.setCodec(DirectNearest.CODEC);
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        config.setRAMBufferSizeMB(BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
            for (IndexChange.Replace publication : publications) {
                for (SearchDocument document : publication.documents()) {
                    Document mapped = map(document);
                    if (embedder != null) {
                        mapped.add(DirectNearest.vector(document, embedder));
                    }
                    writer.addDocument(mapped);
                }
            }
        }
    }

    static Document map(SearchDocument from) {
        FieldType searchable = new FieldType();
        searchable.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        searchable.setTokenized(true);
        searchable.setStored(true);
        Document to = new Document();
        to.add(new Field(CONTENTS, from.text(), searchable));
        to.add(new Field(CONTENTS, from.title(), searchable));
        to.add(new StoredField(TITLE, from.title()));
        to.add(new StoredField(URL, from.url()));
        for (Map.Entry<FacetName, List<FacetValue>> facet : from.facets().entrySet()) {
            for (FacetValue value : facet.getValue()) {
                String term = PageFacets.term(facet.getKey(), value.value());
                to.add(new SortedSetDocValuesField(PageFacets.FIELD, new BytesRef(term)));
                to.add(new StringField(PageFacets.FIELD, term, Field.Store.NO));
            }
        }
        return to;
    }

    DirectAnswer search(SearchRequest request) throws IOException {
        Query query = DirectQuery.of(request.query(), reader);
        Query narrowed = narrow(query, request);
        TopDocs top;
        int[] counts;
        if (nearest == null) {
            top = searcher.search(narrowed, new TopScoreDocCollectorManager(TOP, null, TOP));
            counts = facets.count(searcher, narrowed);
        } else {
            Query near = narrow(nearest.query(request.query(), searcher), request);
            top = DirectNearest.join(searcher, narrowed, near, TOP);
            counts = facets.count(searcher, DirectNearest.either(narrowed, near));
        }
        StoredFields stored = searcher.storedFields();
        List<String> urls = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            urls.add(stored.document(hit.doc, Set.of(TITLE, URL)).get(URL));
        }
        String[] passages = highlighter.highlight(CONTENTS, query, top, 3);
        return new DirectAnswer(counts[counts.length - 1], urls, passages, counts);
    }

    private static Query narrow(Query query, SearchRequest request) {
        if (request.filters().isEmpty()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        request.filters()
                .forEach(
                        (name, values) ->
                                narrowed.add(
                                        new TermInSetQuery(
                                                PageFacets.FIELD,
                                                values.stream()
                                                        .map(
                                                                v ->
                                                                        new BytesRef(
                                                                                PageFacets.term(
                                                                                        name, v)))
                                                        .toList()),
                                        Occur.FILTER));
        return narrowed.build();
    }

    static Term term(String text) {
        return new Term(CONTENTS, text);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
