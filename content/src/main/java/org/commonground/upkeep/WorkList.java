package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.commonground.documents.Document;
import org.commonground.feedback.FeedbackDesk;
import org.commonground.feedback.FeedbackState;
import org.commonground.feedback.PageFeedback;
import org.commonground.mail.OneLine;
import org.commonground.publications.Publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that waits for an editor, by kind of work. */
@ApplicationScoped
@Transactional
public class WorkList {
    private static final String REVIEWED_BY =
            " from Publication p where p.state = PUBLISHED and p.reviewBy ";
    private static final String UNDESCRIBED =
            " from Publication p where p.state <> WITHDRAWN and (p.contact = '' or p.reviewBy is"
                    + " null or p.terms is empty)";
    private static final String WITHOUT_TEXT =
            " from Document d where d.state = READ and d.found.hasText = false";
    private static final String UNTAGGED =
            " from Document d where d.state = READ and d.found.hasText = true and d.found.tagged ="
                    + " false and d.mediaType = 'application/pdf'";
    private static final List<FeedbackState> OPEN =
            List.of(FeedbackState.NEW, FeedbackState.IN_HAND);
    private static final int SHOWN_WORDS = 100;

    private final EntityManager entities;
    private final ReviewDates dates;
    private final ReadBodies bodies;
    private final BrokenLinks links;
    private final FeedbackDesk feedback;

    @Inject
    WorkList(
            EntityManager entities,
            ReviewDates dates,
            ReadBodies bodies,
            BrokenLinks links,
            FeedbackDesk feedback) {
        this.entities = entities;
        this.dates = dates;
        this.bodies = bodies;
        this.links = links;
        this.feedback = feedback;
    }

    /** How much there is of each kind. */
    public Map<Chore, Long> counts() {
        Map<Chore, Long> counts = new EnumMap<>(Chore.class);
        for (Chore chore : Chore.values()) {
            counts.put(chore, count(chore));
        }
        return counts;
    }

    /** One kind of work, what is most pressing first. */
    public List<Task> tasks(Chore chore, int offset, int limit) {
        return switch (chore) {
            case REVIEW_PASSED, REVIEW_NEAR ->
                    page(
                                    reviews(
                                            chore,
                                            "select p",
                                            Publication.class,
                                            " order by p.reviewBy, p.id"),
                                    offset,
                                    limit)
                            .map(each -> task(each, List.of(String.valueOf(each.reviewBy()))))
                            .toList();
            case FEEDBACK ->
                    feedback.listed(OPEN, "", offset, limit).stream().map(WorkList::task).toList();
            case BROKEN_LINKS -> links.all().stream().skip(offset).limit(limit).toList();
            case MISSING_METADATA ->
                    page(
                                    query(
                                            "select p" + UNDESCRIBED + " order by p.id",
                                            Publication.class),
                                    offset,
                                    limit)
                            .map(each -> task(each, missing(each)))
                            .toList();
            case BLANK_PROMPTS ->
                    blank().stream()
                            .skip(offset)
                            .limit(limit)
                            .map(
                                    each ->
                                            new Task(
                                                    each.title(),
                                                    desk(each.publication()),
                                                    each.unanswered()))
                            .toList();
            case WITHOUT_TEXT -> documents(WITHOUT_TEXT, offset, limit);
            case UNTAGGED -> documents(UNTAGGED, offset, limit);
        };
    }

    private long count(Chore chore) {
        return switch (chore) {
            case REVIEW_PASSED, REVIEW_NEAR ->
                    reviews(chore, "select count(*)", Long.class, "").getSingleResult();
            case FEEDBACK -> feedback.count(OPEN, "");
            case BROKEN_LINKS -> links.all().size();
            case MISSING_METADATA ->
                    query("select count(*)" + UNDESCRIBED, Long.class).getSingleResult();
            case BLANK_PROMPTS -> blank().size();
            case WITHOUT_TEXT ->
                    query("select count(*)" + WITHOUT_TEXT, Long.class).getSingleResult();
            case UNTAGGED -> query("select count(*)" + UNTAGGED, Long.class).getSingleResult();
        };
    }

    private <T> TypedQuery<T> reviews(Chore chore, String select, Class<T> type, String order) {
        if (chore == Chore.REVIEW_PASSED) {
            return query(select + REVIEWED_BY + "<= :today" + order, type)
                    .setParameter("today", dates.today());
        }
        return query(select + REVIEWED_BY + "> :today and p.reviewBy <= :soon" + order, type)
                .setParameter("today", dates.today())
                .setParameter("soon", dates.today().plusDays(ReviewDates.SOON_DAYS));
    }

    private List<ReadBodies.Findings> blank() {
        return bodies.all().stream().filter(each -> !each.unanswered().isEmpty()).toList();
    }

    private List<Task> documents(String from, int offset, int limit) {
        return page(query("select d" + from + " order by d.id desc", Document.class), offset, limit)
                .map(
                        document ->
                                new Task(
                                        document.name(),
                                        "/desk/documents/" + document.id(),
                                        List.of()))
                .toList();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        return entities.createQuery(text, type);
    }

    private static <T> Stream<T> page(TypedQuery<T> query, int offset, int limit) {
        return query.setFirstResult(offset).setMaxResults(limit).getResultList().stream();
    }

    private static List<String> missing(Publication publication) {
        List<String> names = new ArrayList<>();
        if (publication.contact().isEmpty()) {
            names.add("contact");
        }
        if (publication.reviewBy() == null) {
            names.add("reviewBy");
        }
        if (publication.terms().isEmpty()) {
            names.add("terms");
        }
        return names;
    }

    private static Task task(Publication publication, List<String> details) {
        return new Task(publication.latest().title(), desk(publication.id()), details);
    }

    private static Task task(PageFeedback given) {
        return new Task(
                OneLine.of(given.comment(), SHOWN_WORDS),
                "/desk/feedback/" + given.id(),
                List.of(given.page()));
    }

    private static String desk(long publication) {
        return "/desk/publications/" + publication;
    }
}
