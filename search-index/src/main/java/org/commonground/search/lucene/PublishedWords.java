package org.commonground.search.lucene;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.util.Bits;
import org.commonground.search.Completion;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetCounts;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.Wordings;
import org.commonground.search.completion.CompletionBook;
import org.commonground.search.completion.CompletionEntry;
import org.commonground.search.completion.PhraseCount;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a view of the index offers for completion.
 *
 * @param view the view's key: as long as it is the present one, all of this is published
 * @param vocabulary as it was then
 * @param words phrases and terms
 * @param titles of publications, lessons, documents and seminars
 */
record PublishedWords(
        Object view, List<Wordings> vocabulary, CompletionBook words, CompletionBook titles) {
    static final PublishedWords NONE =
            new PublishedWords(new Object(), List.of(), CompletionBook.EMPTY, CompletionBook.EMPTY);

    /** Texts that phrases are counted in, evenly out of all; so many take two seconds. */
    private static final int MOST_TEXTS = 6_000;

    /** A phrase stands in two texts at least, in more where many were read. */
    private static final int TEXTS_FOR_ONE_MORE = 1_500;

    /** What several publications say is likelier meant than what one says on many pages. */
    private static final int MORE_FOR_AN_OWNER = 5;

    private static final int MOST_TITLES = 50_000;
    private static final Set<FacetName> VOCABULARIES =
            EnumSet.of(
                    FacetName.THEME,
                    FacetName.FACTOR,
                    FacetName.LEVEL,
                    FacetName.PLACE,
                    FacetName.AGENCY);
    private static final Set<String> SMALL_WORDS = smallWords();

    /** Reads the index; seconds where it is large. */
    static PublishedWords of(GroupedSearcher searcher, List<Wordings> vocabulary)
            throws IOException {
        List<CompletionEntry> words = terms(searcher, vocabulary);
        Set<String> known =
                words.stream()
                        .map(term -> EnglishAnalysis.folded(term.completion().text()))
                        .collect(Collectors.toSet());
        for (PhraseCount.Phrase phrase : phrases(searcher)) {
            if (!known.contains(phrase.folded())) {
                words.add(
                        new CompletionEntry(
                                new Completion.Phrase(phrase.text()),
                                phrase.folded(),
                                phrase.texts() + MORE_FOR_AN_OWNER * (phrase.owners() - 1),
                                0));
            }
        }
        return new PublishedWords(
                key(searcher),
                vocabulary,
                new CompletionBook(words),
                new CompletionBook(titles(searcher)));
    }

    /** Whether nothing has changed since. */
    boolean isOf(GroupedSearcher searcher, List<Wordings> present) {
        return view == key(searcher) && vocabulary.equals(present);
    }

    static Object key(GroupedSearcher searcher) {
        return searcher.getIndexReader().getReaderCacheHelper().getKey();
    }

    /** Terms that results can be narrowed to, found by their synonyms too. */
    private static List<CompletionEntry> terms(GroupedSearcher searcher, List<Wordings> vocabulary)
            throws IOException {
        Counting counting =
                new Counting(searcher.dictionary(), new Narrowing(Map.of(), searcher.dictionary()));
        MatchingGroups.find(searcher, MatchAllDocsQuery.INSTANCE, false).forEach(counting::count);
        List<CompletionEntry> entries = new ArrayList<>();
        for (FacetCounts facet : counting.facets()) {
            if (VOCABULARIES.contains(facet.name())) {
                for (FacetCount value : facet.values()) {
                    Completion term =
                            new Completion.Term(value.label(), facet.name(), value.value());
                    Stream.concat(
                                    Stream.of(value.label()),
                                    synonyms(vocabulary, facet.name(), value.value()))
                            .map(EnglishAnalysis::folded)
                            .distinct()
                            .map(text -> new CompletionEntry(term, text, value.count(), 0))
                            .forEach(entries::add);
                }
            }
        }
        return entries;
    }

    private static Stream<String> synonyms(
            List<Wordings> vocabulary, FacetName facet, String value) {
        return vocabulary.stream()
                .filter(each -> each.facet() == facet && each.term().value().equals(value))
                .flatMap(each -> each.synonyms().stream());
    }

    private static List<CompletionEntry> titles(GroupedSearcher searcher) throws IOException {
        List<CompletionEntry> entries = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Bits live = segment.reader().getLiveDocs();
            SegmentGroups groups = searcher.groups(segment);
            for (int group = 0; group < groups.count() && entries.size() < MOST_TITLES; group++) {
                int first = groups.firstDocument(group);
                if (live == null || live.get(first)) {
                    StoredCard card = StoredTexts.card(segment, first);
                    long publication = card.publication().id();
                    if (card.type() != SearchDocumentType.ACTION
                            && known.add(publication + card.title())) {
                        entries.add(title(card));
                    }
                }
            }
        }
        return entries;
    }

    private static CompletionEntry title(StoredCard card) {
        return new CompletionEntry(
                new Completion.Title(card.title(), card.url().replaceAll("#.*", ""), kind(card)),
                EnglishAnalysis.folded(card.title()),
                card.type() == SearchDocumentType.PUBLICATION ? 2 : 1,
                card.publication().id());
    }

    private static FacetValue kind(StoredCard card) {
        return card.type() == SearchDocumentType.PAGE
                ? new FacetValue("document", "Document")
                : card.type().kind(card.publication());
    }

    private static List<PhraseCount.Phrase> phrases(GroupedSearcher searcher) throws IOException {
        int documents = searcher.getIndexReader().numDocs();
        int step = Math.max(1, Math.ceilDiv(documents, MOST_TEXTS));
        int least = 2 + Math.min(documents, MOST_TEXTS) / TEXTS_FOR_ONE_MORE;
        PhraseCount count = new PhraseCount(EnglishAnalysis::words, SMALL_WORDS);
        for (boolean again : new boolean[] {false, true}) {
            int number = 0;
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                Bits live = segment.reader().getLiveDocs();
                SegmentGroups groups = searcher.groups(segment);
                for (int document = 0; document < segment.reader().maxDoc(); document++) {
                    if ((live == null || live.get(document)) && number++ % step == 0) {
                        String text = StoredTexts.read(segment, document);
                        if (again) {
                            count.read(text, groups.publication(groups.groupOf()[document]), least);
                        } else {
                            count.skim(text);
                        }
                    }
                }
            }
        }
        return count.frequent(least);
    }

    private static Set<String> smallWords() {
        Set<String> words = new HashSet<>();
        EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.forEach(
                word -> words.add(new String((char[]) word)));
        words.addAll(
                Set.of(
                        "from",
                        "has",
                        "have",
                        "had",
                        "its",
                        "were",
                        "which",
                        "who",
                        "what",
                        "we",
                        "our",
                        "you",
                        "your",
                        "he",
                        "she",
                        "his",
                        "her",
                        "them",
                        "those",
                        "than",
                        "so",
                        "do",
                        "does",
                        "did",
                        "can",
                        "may",
                        "would",
                        "should",
                        "could",
                        "been",
                        "also",
                        "all",
                        "any",
                        "each",
                        "when",
                        "where",
                        "how",
                        "about",
                        "one",
                        "my",
                        "me",
                        "him",
                        "us",
                        "up",
                        "out",
                        "said",
                        "more",
                        "very",
                        "am",
                        "before",
                        "after",
                        "between",
                        "under",
                        "over",
                        "through",
                        "during",
                        "against",
                        "within",
                        "without",
                        "across",
                        "upon",
                        "unless",
                        "until",
                        "while",
                        "because",
                        "since",
                        "although",
                        "though",
                        "however",
                        "here",
                        "other",
                        "another",
                        "same",
                        "own",
                        "both",
                        "either",
                        "every",
                        "some",
                        "many",
                        "much",
                        "most",
                        "few",
                        "several",
                        "nor",
                        "only",
                        "just",
                        "even",
                        "still",
                        "yet",
                        "again",
                        "never",
                        "always",
                        "often",
                        "must",
                        "being",
                        "having",
                        "well",
                        "too"));
        return words;
    }
}
