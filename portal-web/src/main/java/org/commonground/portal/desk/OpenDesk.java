package org.commonground.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.feedback.FeedbackBox;
import org.commonground.feedback.PageFeedback;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.NamedLink;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;

import java.util.List;
import java.util.Locale;

/** What waits for an editor. */
@Named
@RequestScoped
public class OpenDesk {
    private static final int DRAFTS = 5;
    private static final int ANSWERS = 6;

    @Inject private Documents documents;

    @Inject private Publications publications;

    @Inject private FeedbackBox feedback;

    /** Heaps of work, those that need somebody first. */
    public List<Heap> heaps() {
        return List.of(
                publications("review", PublicationState.IN_REVIEW, "in-review"),
                publications("drafts", PublicationState.DRAFT, "draft"),
                new Heap(
                        "refused",
                        documents.count(DocumentState.REFUSED),
                        "/desk/documents?state=refused"),
                new Heap(
                        "noText",
                        documents.countWithoutText(),
                        "/desk/documents?state=without-text"),
                new Heap("waiting", waiting(), "/desk/documents?state=waiting"));
    }

    /** The drafts that were changed last. */
    public List<NamedLink> drafts() {
        return publications.listed(null, PublicationState.DRAFT, 0, DRAFTS).stream()
                .map(
                        draft ->
                                new NamedLink(
                                        draft.latest().title(), "/desk/publications/" + draft.id()))
                .toList();
    }

    public List<Answer> answers() {
        return feedback.latest(ANSWERS).stream().map(Answer::of).toList();
    }

    private Heap publications(String name, PublicationState state, String value) {
        return new Heap(name, publications.count(null, state), "/desk/publications?state=" + value);
    }

    private long waiting() {
        return documents.count(DocumentState.WAITING) + documents.count(DocumentState.READING);
    }

    /**
     * @param name ends the keys of its texts
     */
    public record Heap(String name, long count, String url) {}

    /** What a reader said of a page. */
    public record Answer(String when, String page, String verdict, String comment) {
        static Answer of(PageFeedback given) {
            return new Answer(
                    Dates.day(given.at()),
                    given.page(),
                    given.verdict().name().toLowerCase(Locale.ROOT),
                    given.comment());
        }
    }
}
