package org.commonground.bestbets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.publications.Publications;

import java.util.Optional;

/** Best bets that lead to a document or one of its pages. */
@ApplicationScoped
@Transactional
class BetOnDocument implements BetDestination {
    private final Documents documents;
    private final Publications publications;

    @Inject
    BetOnDocument(Documents documents, Publications publications) {
        this.documents = documents;
        this.publications = publications;
    }

    @Override
    public BetTarget.TargetKind kind() {
        return BetTarget.TargetKind.DOCUMENT;
    }

    @Override
    public void check(BetTarget target) {
        Document document =
                documents.find(target.number()).orElseThrow(() -> BestBetRefused.unknown(target));
        Integer page = target.page();
        if (page != null && (page < 1 || page > document.pages())) {
            throw BestBetRefused.noSuchPage(document.pages());
        }
    }

    @Override
    public Optional<SeenThere> seen(BetTarget target) {
        return documents
                .find(target.number())
                .filter(document -> publications.isPublished(document.id()))
                .map(
                        document ->
                                new SeenThere(
                                        document.title(),
                                        target.address(),
                                        "document",
                                        "Document"));
    }
}
