package org.commonground.bestbets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.kernel.Refusal;
import org.commonground.lessons.Lesson;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.PublishedLesson;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;

import java.util.Optional;

/** What best bets lead to: whether it is there, and what readers see of it. */
@ApplicationScoped
@Transactional
class BetTargets {
    private final Publications publications;
    private final Lessons lessons;
    private final Documents documents;

    @Inject
    BetTargets(Publications publications, Lessons lessons, Documents documents) {
        this.publications = publications;
        this.lessons = lessons;
        this.documents = documents;
    }

    /**
     * @throws BestBetRefused when there is nothing, published or not
     */
    void check(BetTarget target) {
        boolean exists =
                switch (target.kind()) {
                    case PUBLICATION -> publications.find(target.number()).isPresent();
                    case LESSON -> lessons.find(target.number()).isPresent();
                    case DOCUMENT -> documents.find(target.number()).isPresent();
                };
        if (!exists) {
            throw BestBetRefused.unknown(target);
        }
        Integer page = target.page();
        if (page != null) {
            int pages = documents.get(target.number()).pages();
            if (page < 1 || page > pages) {
                throw BestBetRefused.noSuchPage(pages);
            }
        }
    }

    /** The bet as readers see it; empty while what it leads to is not published. */
    Optional<ShownBet> shown(BestBet bet) {
        return switch (bet.target().kind()) {
            case PUBLICATION -> publication(bet);
            case LESSON -> lesson(bet);
            case DOCUMENT -> document(bet);
        };
    }

    private Optional<ShownBet> publication(BestBet bet) {
        Optional<Publication> found = publications.find(bet.target().number());
        return found.flatMap(Publication::published)
                .map(PublicationVersion::title)
                .map(
                        title ->
                                ShownBet.of(
                                        bet,
                                        title,
                                        found.get().address(),
                                        found.get().kind().value(),
                                        found.get().kind().label()));
    }

    private Optional<ShownBet> lesson(BestBet bet) {
        try {
            PublishedLesson lesson = lessons.published(bet.target().number());
            String statement = lesson.point().statement();
            return Optional.of(
                    ShownBet.of(
                            bet,
                            statement,
                            Lesson.address(lesson.id(), statement),
                            "lesson",
                            "Lesson"));
        } catch (Refusal notPublished) {
            return Optional.empty();
        }
    }

    private Optional<ShownBet> document(BestBet bet) {
        long number = bet.target().number();
        if (!publications.isPublished(number)) {
            return Optional.empty();
        }
        Document document = documents.get(number);
        return Optional.of(
                ShownBet.of(bet, document.title(), bet.target().address(), "document", "Document"));
    }
}
