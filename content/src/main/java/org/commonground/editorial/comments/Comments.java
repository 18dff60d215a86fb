package org.commonground.editorial.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;

/** What is said about publications among editors. */
@ApplicationScoped
@Transactional
public class Comments {
    private static final int LONGEST = 5_000;
    private static final int LONGEST_PLACE = 120;

    private final EntityManager entities;
    private final Publications publications;
    private final Event<PublicationEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Comments(
            EntityManager entities,
            Publications publications,
            Event<PublicationEvent> events,
            Actor actor,
            Clock clock) {
        this.entities = entities;
        this.publications = publications;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of a publication, those that are open first, each group in the order of their begin. */
    public List<Conversation> on(long publication) {
        List<EditorialComment> all =
                entities.createQuery(
                                "from EditorialComment where publicationId = :publication order by"
                                        + " id",
                                EditorialComment.class)
                        .setParameter("publication", publication)
                        .getResultList();
        return all.stream()
                .filter(comment -> comment.answers() == null)
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .map(begun -> new Conversation(begun, answers(begun, all)))
                .toList();
    }

    /**
     * Says something about a place in the latest version.
     *
     * @param place the name of a field; empty for the whole
     * @throws CommentRefused without words, or with too many
     */
    public EditorialComment add(long publication, String place, String text) {
        if (place.length() > LONGEST_PLACE) {
            throw CommentRefused.placeTooLong();
        }
        return say(publication, publications.get(publication).latest().number(), place, null, text);
    }

    /**
     * Answers a comment; an answer to an answer joins the same conversation.
     *
     * @throws UnknownComment when the publication has none of that number
     */
    public EditorialComment answer(long publication, long comment, String text) {
        EditorialComment begun = begun(publication, comment);
        return say(publication, begun.version(), begun.place(), begun.id(), text);
    }

    /** Somebody saw to it. */
    public EditorialComment resolve(long publication, long comment) {
        EditorialComment begun = begun(publication, comment);
        begun.resolve(actor.name(), clock.instant());
        return begun;
    }

    public EditorialComment reopen(long publication, long comment) {
        EditorialComment begun = begun(publication, comment);
        begun.reopen();
        return begun;
    }

    private EditorialComment say(
            long publication, int version, String place, @Nullable Long answers, String text) {
        if (text.isBlank()) {
            throw CommentRefused.empty();
        }
        if (text.strip().length() > LONGEST) {
            throw CommentRefused.tooLong(text.strip().length(), LONGEST);
        }
        EditorialComment said =
                new EditorialComment(
                        publication,
                        version,
                        place,
                        answers,
                        text.strip(),
                        actor.name(),
                        clock.instant());
        entities.persist(said);
        events.fire(new PublicationEvent.Commented(publication, said.id(), place, actor.name()));
        return said;
    }

    private EditorialComment begun(long publication, long id) {
        EditorialComment comment = entities.find(EditorialComment.class, id);
        if (comment == null || comment.publication() != publication) {
            throw new UnknownComment(id);
        }
        return comment.answers() == null ? comment : begun(publication, comment.answers());
    }

    private static List<EditorialComment> answers(
            EditorialComment begun, List<EditorialComment> all) {
        return all.stream()
                .filter(each -> each.answers() != null && each.answers() == begun.id())
                .toList();
    }
}
