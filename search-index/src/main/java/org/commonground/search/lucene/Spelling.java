package org.commonground.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryClause;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Corrects words that the index does not have, or hardly has, to the likeliest that it has, and
 * words that were wrongly joined or parted.
 */
final class Spelling {

    /** A word of so few documents may be a misspelling in one of them. */
    private static final int RARE = 2;

    /** A rare word is corrected only to one so many times as frequent. */
    private static final int FAR_MORE = 20;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int MOST_CORRECTED = 4;

    private final KnownTerms terms;
    private final Widening widening;
    private final Predicate<String> language;
    private final WordBreaks breaks;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    /**
     * @param widening knows words of the query that are looked for in other words too: they are
     *     right even where no text has them
     * @param breaks knows words that were wrongly joined or parted
     * @param language knows ordinary words, which are right as well
     */
    Spelling(KnownTerms terms, Widening widening, WordBreaks breaks, Predicate<String> language) {
        this.terms = terms;
        this.language = language;
        this.widening = widening;
        this.breaks = breaks;
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryFrequency(0);
        checker.setThresholdFrequency(0);
    }

    private record Correction(QueryClause.Span span, String word) {}

    /** The whole query with its unknown words corrected; empty when there is nothing to correct. */
    Optional<String> correct(ParsedQuery query) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        List<QueryClause> wanted = query.wanted();
        for (int i = 0; i < wanted.size(); i++) {
            Optional<Correction> joined =
                    i + 1 < wanted.size()
                            ? joined(wanted.get(i), wanted.get(i + 1), query.text())
                            : Optional.empty();
            if (joined.isPresent()) {
                corrections.add(joined.get());
                i++;
            } else {
                collect(wanted.get(i), query.text(), corrections);
            }
        }
        if (corrections.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder corrected = new StringBuilder();
        int copied = 0;
        for (Correction correction : corrections) {
            corrected.append(query.text(), copied, correction.span().from());
            corrected.append(correction.word());
            copied = correction.span().to();
        }
        return Optional.of(corrected.append(query.text().substring(copied)).toString());
    }

    private Optional<Correction> joined(QueryClause first, QueryClause second, String text)
            throws IOException {
        if (!(first instanceof QueryClause.Word one && second instanceof QueryClause.Word other)
                || !text.substring(one.span().to(), other.span().from()).isBlank()) {
            return Optional.empty();
        }
        List<String> exact = EnglishAnalysis.terms(EnglishAnalysis.EXACT, one.text());
        List<String> next = EnglishAnalysis.terms(EnglishAnalysis.EXACT, other.text());
        if (exact.size() != 1 || next.size() != 1) {
            return Optional.empty();
        }
        QueryClause.Span both = new QueryClause.Span(one.span().from(), other.span().to());
        return breaks.joined(exact.getFirst(), next.getFirst())
                .map(word -> new Correction(both, word));
    }

    private void collect(QueryClause clause, String text, List<Correction> corrections)
            throws IOException {
        switch (clause) {
            case QueryClause.Word word -> collect(word.span(), text, corrections);
            case QueryClause.Phrase phrase -> collect(phrase.span(), text, corrections);
            case QueryClause.AnyOf any -> {
                for (QueryClause alternative : any.alternatives()) {
                    collect(alternative, text, corrections);
                }
            }
            case QueryClause.Beginning beginning -> {
                // An unfinished word is not a misspelt one.
            }
        }
    }

    private void collect(QueryClause.Span span, String text, List<Correction> corrections)
            throws IOException {
        int at = span.from();
        while (at < span.to()) {
            int end = at;
            while (end < span.to() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at && corrections.size() < MOST_CORRECTED) {
                String word = text.substring(at, end);
                QueryClause.Span place = new QueryClause.Span(at, end);
                correct(word).ifPresent(better -> corrections.add(new Correction(place, better)));
            }
            at = end + 1;
        }
    }

    private Optional<String> correct(String word) throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST || language.test(word)) {
            return Optional.empty();
        }
        List<String> exact = EnglishAnalysis.terms(EnglishAnalysis.EXACT, word);
        List<String> stems = EnglishAnalysis.terms(EnglishAnalysis.WORDS, word);
        if (exact.size() != 1 || stems.size() != 1 || widening.widens(stems.getFirst())) {
            return Optional.empty();
        }
        int known = terms.documents(new Term(IndexFields.WORDS, stems.getFirst()));
        if (known > RARE) {
            return Optional.empty();
        }
        Optional<WordBreaks.Parted> parted = breaks.split(exact.getFirst());
        if (parted.isPresent()
                && (parted.get().isName() || parted.get().documents() >= known * FAR_MORE)) {
            return parted.map(WordBreaks.Parted::words);
        }
        SuggestWord[] similar =
                checker.suggestSimilar(
                        new Term(IndexFields.EXACT, exact.getFirst()),
                        1,
                        terms.reader(),
                        SuggestMode.SUGGEST_ALWAYS);
        if (similar.length == 0 || (known > 0 && similar[0].freq < known * FAR_MORE)) {
            return Optional.empty();
        }
        return Optional.of(similar[0].string);
    }
}
