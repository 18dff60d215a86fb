package org.commonground.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A view of the index at one moment, with the groups of every segment at hand. */
final class GroupedSearcher extends IndexSearcher {
    static final BM25Similarity RANKING = new LengthFloor(1.2f, 0.75f);

    private final FacetDictionary dictionary;
    private final List<SegmentGroups> groups;

    private GroupedSearcher(
            IndexReader reader, FacetDictionary dictionary, List<SegmentGroups> groups) {
        super(reader, SearchThreads.SHARED);
        this.dictionary = dictionary;
        this.groups = groups;
        setSimilarity(RANKING);
        // Queries are read twice at most; what a cache would save it costs in predictability.
        setQueryCache(null);
    }

    SegmentGroups groups(LeafReaderContext segment) {
        return groups.get(segment.ord);
    }

    /** Whether a document holds a text, a deleted one perhaps. */
    boolean hasText(long text) {
        for (SegmentGroups segment : groups) {
            if (segment.texts().has(text)) {
                return true;
            }
        }
        return false;
    }

    FacetDictionary dictionary() {
        return dictionary;
    }

    /** Opens searchers and keeps the groups of a segment for as long as the segment is in use. */
    static final class Factory extends SearcherFactory {
        private final FacetDictionary dictionary = new FacetDictionary();
        private final Map<IndexReader.CacheKey, SegmentGroups> known = new ConcurrentHashMap<>();

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous)
                throws IOException {
            List<SegmentGroups> groups = new ArrayList<>();
            for (LeafReaderContext segment : reader.leaves()) {
                groups.add(groups(segment));
            }
            return new GroupedSearcher(reader, dictionary, List.copyOf(groups));
        }

        private SegmentGroups groups(LeafReaderContext segment) throws IOException {
            IndexReader.CacheHelper core = segment.reader().getCoreCacheHelper();
            SegmentGroups groups = known.get(core.getKey());
            if (groups == null) {
                groups = new SegmentGroups(segment.reader(), dictionary);
                known.put(core.getKey(), groups);
                core.addClosedListener(known::remove);
            }
            return groups;
        }
    }
}
