package org.commonground.portal.desk.versions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.publications.PlannedRelease;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** All versions of a publication, to be looked at, compared and restored. */
@Named
@RequestScoped
public class ListVersions {
    @Inject private Publications publications;

    @Inject private HttpServletRequest request;

    private Publication publication;

    @PostConstruct
    void open() {
        publication = publications.get(AddressNumber.of(request, "id"));
    }

    public long id() {
        return publication.id();
    }

    public int revision() {
        return publication.revision();
    }

    public String title() {
        return publication.latest().title();
    }

    public boolean isComparable() {
        return publication.versions().size() > 1;
    }

    /** Newest first. */
    public List<Row> rows() {
        int seen = publication.published().map(PublicationVersion::number).orElse(0);
        int latest = publication.latest().number();
        PlannedRelease plan = publication.plan();
        return publication.versions().reversed().stream()
                .map(
                        version ->
                                new Row(
                                        version.number(),
                                        version.title(),
                                        Dates.second(version.savedAt()),
                                        version.savedBy(),
                                        version.note(),
                                        version.number() == seen,
                                        publication.wasPublished(version.number()),
                                        plan != null && plan.version() == version.number()
                                                ? PlannedSentence.of(publication)
                                                : null,
                                        version.number() == latest))
                .toList();
    }

    /**
     * One version.
     *
     * @param seen whether it is the one that readers see
     * @param published whether readers ever saw it
     * @param planned when readers get it, and as what; null when that is not settled
     */
    public record Row(
            int number,
            String title,
            String when,
            String by,
            String note,
            boolean seen,
            boolean published,
            @Nullable String planned,
            boolean latest) {}
}
