package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.WARNING;

import org.commonground.search.Completion;
import org.commonground.search.Wordings;
import org.commonground.search.completion.CompletionBook;
import org.commonground.search.completion.CompletionEntry;
import org.commonground.search.completion.TextWord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Completes what is typed from a list that is made anew in the background when the index has
 * changed. Until it is, the older list is asked, and each of its entries is looked up in the index
 * before it is offered.
 */
final class Completing {
    private static final System.Logger LOG = System.getLogger(Completing.class.getName());

    private static final int LONGEST_TYPED = 120;
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_TITLES = 3;

    /** Words at the end of a longer query that are completed by themselves. */
    private static final int MOST_LAST_WORDS = 3;

    /** Making the list takes at most a twentieth of one processor's time. */
    private static final int PAUSES = 20;

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);

    private final AtomicBoolean making = new AtomicBoolean();
    private volatile PublishedWords published = PublishedWords.NONE;
    private volatile long notBefore = System.nanoTime();

    /** The engine's view of the index at this moment. */
    interface View {
        void read(Reader reader);
    }

    /** Something to do with a view. */
    interface Reader {
        void read(GroupedSearcher searcher) throws IOException;
    }

    List<Completion> complete(GroupedSearcher searcher, String typed, int most) throws IOException {
        if (typed.length() > LONGEST_TYPED) {
            return List.of();
        }
        List<TextWord> words = EnglishAnalysis.words(typed);
        String letters = words.isEmpty() ? "" : letters(words, 0, typed);
        if (letters.length() < FEWEST_LETTERS) {
            return List.of();
        }
        try {
            return complete(searcher, typed, words, most);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private List<Completion> complete(
            GroupedSearcher searcher, String typed, List<TextWord> words, int most) {
        PublishedWords known = published;
        StillPublished index = new StillPublished(searcher);
        Predicate<CompletionEntry> stillThere =
                known.view() == PublishedWords.key(searcher) ? entry -> true : index::has;
        String letters = letters(words, 0, typed);
        List<Completion> titles =
                known.titles().lookUp(letters, Math.min(MOST_TITLES, most), stillThere);
        List<Completion> found =
                new ArrayList<>(known.words().lookUp(letters, most - titles.size(), stillThere));
        if (found.isEmpty() && titles.isEmpty()) {
            found.addAll(lastWords(known.words(), words, typed, most, stillThere));
        }
        found.addAll(titles);
        return found;
    }

    /** Of a question that stands nowhere as a whole, its last words. */
    private static List<Completion> lastWords(
            CompletionBook book,
            List<TextWord> words,
            String typed,
            int most,
            Predicate<CompletionEntry> stillThere) {
        int earliest = Math.max(1, words.size() - MOST_LAST_WORDS);
        for (int first = earliest; first < words.size(); first++) {
            String letters = letters(words, first, typed);
            if (letters.length() >= FEWEST_LETTERS) {
                String before = typed.substring(0, words.get(first).from());
                List<Completion> found =
                        book
                                .lookUp(
                                        letters,
                                        most,
                                        entry ->
                                                entry.folded().startsWith(letters)
                                                        && stillThere.test(entry))
                                .stream()
                                .<Completion>map(end -> new Completion.Phrase(before + end.text()))
                                .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** From a word on, with a blank where the last word is finished. */
    private static String letters(List<TextWord> words, int first, String typed) {
        StringBuilder letters = new StringBuilder();
        for (TextWord word : words.subList(first, words.size())) {
            letters.append(letters.isEmpty() ? "" : " ").append(word.term());
        }
        return words.getLast().to() < typed.length()
                ? letters.append(' ').toString()
                : letters.toString();
    }

    /**
     * Makes the list anew, in the background, where the index has changed since and time allows.
     */
    void keepUp(View index, List<Wordings> vocabulary) {
        if (System.nanoTime() - notBefore < 0) {
            return;
        }
        index.read(
                searcher -> {
                    if (!published.isOf(searcher, vocabulary)
                            && making.compareAndSet(false, true)) {
                        Thread.ofPlatform()
                                .daemon()
                                .name("completions")
                                .priority(Thread.MIN_PRIORITY)
                                .start(() -> make(index, vocabulary));
                    }
                });
    }

    private void make(View index, List<Wordings> vocabulary) {
        long begun = System.nanoTime();
        try {
            index.read(searcher -> published = PublishedWords.of(searcher, vocabulary));
        } catch (RuntimeException e) {
            LOG.log(WARNING, "Completions stay as they are: {0}", e.getMessage());
        } finally {
            long took = System.nanoTime() - begun;
            notBefore = System.nanoTime() + Math.max(SHORTEST_PAUSE.toNanos(), PAUSES * took);
            making.set(false);
        }
    }
}
