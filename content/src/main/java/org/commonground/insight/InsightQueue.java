package org.commonground.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.feedback.FeedbackDesk;
import org.commonground.feedback.FeedbackState;
import org.commonground.feedback.PageFeedback;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes wrong in searches and what readers said there, as one queue. Feedback comes from pages
 * of results, whose address says what was searched for.
 */
@ApplicationScoped
@Transactional
public class InsightQueue {
    private static final int MOST_WORDS = 2_000;
    private static final int MOST_WISHES = 500;
    private static final Pattern WORDS_OF_PAGE = Pattern.compile("^/search\\?(?:.*&)?q=([^&#]*)");

    private final InsightDesk desk;
    private final FeedbackDesk feedback;

    @Inject
    public InsightQueue(InsightDesk desk, FeedbackDesk feedback) {
        this.desk = desk;
        this.feedback = feedback;
    }

    /** Of the last so many days, the heaviest reason first, then what was searched for most. */
    public List<QueueItem> items(int days) {
        Map<String, List<PageFeedback>> wishes = wishes();
        List<QueueItem> items = new ArrayList<>();
        for (WordFigures figures : desk.undecided(days, MOST_WORDS)) {
            List<PageFeedback> said =
                    Optional.ofNullable(wishes.remove(figures.words())).orElse(List.of());
            reason(figures, said).ifPresent(why -> items.add(new QueueItem(figures, why, said)));
        }
        wishes.forEach(
                (words, said) -> {
                    if (desk.decision(words).isEmpty()) {
                        WordFigures figures = desk.of(words, days);
                        items.add(new QueueItem(figures, QueueItem.Reason.WISHED_FOR, said));
                    }
                });
        items.sort(
                Comparator.comparing(QueueItem::why)
                        .thenComparing(item -> -item.figures().searches())
                        .thenComparing(item -> item.figures().words()));
        return items;
    }

    /** What readers said on pages of results for the words, and nobody has answered. */
    public List<PageFeedback> wishes(String words) {
        return wishes().getOrDefault(words, List.of());
    }

    private static Optional<QueueItem.Reason> reason(WordFigures figures, List<PageFeedback> said) {
        if (!said.isEmpty()) {
            return Optional.of(QueueItem.Reason.WISHED_FOR);
        }
        if (figures.findsNothing()) {
            return Optional.of(QueueItem.Reason.FINDS_NOTHING);
        }
        return figures.isSeldomOpened()
                ? Optional.of(QueueItem.Reason.SELDOM_OPENED)
                : Optional.empty();
    }

    private Map<String, List<PageFeedback>> wishes() {
        Map<String, List<PageFeedback>> byWords = new LinkedHashMap<>();
        for (PageFeedback said :
                feedback.listed(
                        List.of(FeedbackState.NEW, FeedbackState.IN_HAND),
                        "/search",
                        0,
                        MOST_WISHES)) {
            words(said.page())
                    .ifPresent(
                            words ->
                                    byWords.computeIfAbsent(words, one -> new ArrayList<>())
                                            .add(said));
        }
        return byWords;
    }

    private static Optional<String> words(String page) {
        Matcher asked = WORDS_OF_PAGE.matcher(page);
        if (!asked.find()) {
            return Optional.empty();
        }
        try {
            return CountedWords.of(URLDecoder.decode(asked.group(1), StandardCharsets.UTF_8))
                    .map(CountedWords::value);
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }
}
