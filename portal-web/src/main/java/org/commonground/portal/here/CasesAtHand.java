package org.commonground.portal.here;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.Refusal;
import org.commonground.portal.publications.ShownVersion;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;

/** Finds the case study that is to be set against something. */
@ApplicationScoped
class CasesAtHand {
    private final Publications publications;

    @Inject
    CasesAtHand(Publications publications) {
        this.publications = publications;
    }

    /**
     * @throws Refusal when there is none, readers may not see it, or it is no case study
     */
    CaseAtHand get(long id) {
        Publication publication = publications.get(id);
        PublicationVersion version =
                publication.published().orElseThrow(() -> ShownVersion.gone(publication));
        if (version.body().forReaders() instanceof CaseStudy study) {
            return new CaseAtHand(publication, version.title(), study);
        }
        throw new NoCaseStudy(version.title());
    }

    /** A case study as readers see it. */
    record CaseAtHand(Publication publication, String title, CaseStudy study) {}
}
