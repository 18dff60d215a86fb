package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.lessons.Lesson;
import org.commonground.lessons.Lessons;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.SeenSentence;
import org.commonground.portal.parts.Texts;
import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.Seen;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks among the published lessons for one that says the same. */
@Named
@RequestScoped
public class ChooseSameLesson {
    private static final int MOST = 5;
    private static final int OWN_AT_MOST = 20;

    @Inject private SearchEngine engine;

    @Inject private Lessons lessons;

    private final Map<String, List<Offer>> found = new HashMap<>();

    /** What is found for a learning point, but for lessons of its own publication. */
    public List<Offer> offers(LearningPointForm point, EditPublication page) {
        if (point.sought().isEmpty()) {
            return List.of();
        }
        long own = page.isStored() ? page.standing().id() : 0;
        return found.computeIfAbsent(point.sought(), words -> search(words, own));
    }

    private List<Offer> search(String words, long own) {
        return engine
                .search(
                        SearchRequest.of(words)
                                .narrowedTo(FacetName.KIND, "lesson")
                                .onPage(1, MOST + OWN_AT_MOST))
                .results()
                .stream()
                .filter(result -> result.publication().id() != own)
                .limit(MOST)
                .map(ChooseSameLesson::offer)
                .toList();
    }

    private static Offer offer(SearchResult found) {
        Seen seen = found.seen();
        return new Offer(
                Long.parseLong(found.id()),
                found.title(),
                found.url(),
                found.publication().title(),
                seen == null ? "" : SeenSentence.of(seen.in(), seen.of(), seen.otherwise()));
    }

    /** The lesson that a learning point names as the same; null when it names none. */
    public @Nullable NamedLink named(LearningPointForm point) {
        Long id = point.sameAs();
        if (id == null) {
            return null;
        }
        Optional<String> statement =
                lessons.find(id).map(Lesson::statement).filter(said -> !said.isBlank());
        return new NamedLink(
                statement.orElse(Texts.of("edit.lesson.number", id)),
                Lesson.address(id, statement.orElse("")));
    }

    /**
     * @param seen in how many case studies, a sentence
     */
    public record Offer(long id, String statement, String url, String from, String seen) {}
}
