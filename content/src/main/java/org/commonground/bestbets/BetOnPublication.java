package org.commonground.bestbets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;

import java.util.Optional;

/** Best bets that lead to a publication, by the title it was published with. */
@ApplicationScoped
@Transactional
class BetOnPublication implements BetDestination {
    private final Publications publications;

    @Inject
    BetOnPublication(Publications publications) {
        this.publications = publications;
    }

    @Override
    public BetTarget.TargetKind kind() {
        return BetTarget.TargetKind.PUBLICATION;
    }

    @Override
    public void check(BetTarget target) {
        if (publications.find(target.number()).isEmpty()) {
            throw BestBetRefused.unknown(target);
        }
    }

    @Override
    public Optional<SeenThere> seen(BetTarget target) {
        return publications
                .find(target.number())
                .flatMap(found -> found.published().map(version -> seen(found, version)));
    }

    private static SeenThere seen(Publication found, PublicationVersion version) {
        return new SeenThere(
                version.title(), found.address(), found.kind().value(), found.kind().label());
    }
}
