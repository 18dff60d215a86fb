package org.commonground.portal.lessons;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Documents;
import org.commonground.editorial.contributions.Contributions;
import org.commonground.editorial.contributions.Credit;
import org.commonground.kernel.PublicAddress;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.PublishedLesson;
import org.commonground.lessons.SameLessons;
import org.commonground.lessons.Sightings;
import org.commonground.lessons.UnknownLesson;
import org.commonground.lessons.WithdrawnLesson;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.PublicationCard;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.SettledAddress;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.EvidenceLabel;
import org.commonground.publications.Publication;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A lesson at its permanent address, with the case it comes from and all others that it is seen in.
 */
@Named
@RequestScoped
public class LessonPage {
    @Inject private Lessons lessons;

    @Inject private SameLessons same;

    @Inject private CaseSightings cases;

    @Inject private Contributions contributions;

    @Inject private Documents documents;

    @Inject private PublicAddress address;

    @Inject private HttpServletRequest http;

    private PublishedLesson lesson;
    private LearningPointCard card;
    private Sightings sightings;

    /**
     * Finds what the address names.
     *
     * @throws UnknownLesson when there is none that readers may see
     * @throws WithdrawnLesson when there was one
     */
    @PostConstruct
    void open() {
        lesson = lessons.published(AddressNumber.of(http, "id"));
        sightings = same.sightings(lesson.id());
        card =
                LessonCards.of(lesson.publication(), lesson.version(), documents, same)
                        .card(lesson.point(), 1);
    }

    /** Leads from the address of an earlier wording to that of today's. */
    public void settle() {
        String asked =
                "/l/%s/%s".formatted(http.getAttribute("path.id"), http.getAttribute("path.slug"));
        if (!asked.equals(lesson.address())) {
            SettledAddress.leadTo(lesson.address(), http);
        }
    }

    public long id() {
        return lesson.id();
    }

    /** Statement, quotation, advice, factor and level. */
    public LearningPointCard card() {
        return card;
    }

    public boolean isThis(CaseSightings.Case seen) {
        return seen.lesson() == lesson.id();
    }

    /** The publication it comes from. */
    public PublicationCard source() {
        return PublicationCard.of(lesson.publication());
    }

    /** The seminar that it was learnt at; null when the editors wrote it themselves. */
    public @Nullable Credit credit() {
        return contributions.credit(lesson.id()).orElse(null);
    }

    public @Nullable EvidenceLabel evidence() {
        return lesson.version().body() instanceof CaseStudy study ? study.evidence() : null;
    }

    /** Sets the case study it comes from against somebody's place; null where it is none. */
    public @Nullable String hereUrl() {
        return lesson.version().body() instanceof CaseStudy
                ? "/here/" + lesson.publication().id()
                : null;
    }

    /** Lessons under the same factor. */
    public String underFactorUrl() {
        return "/search?kind=lesson&factor=" + lesson.point().factor();
    }

    /** Lessons at the same level of intervention. */
    public String atLevelUrl() {
        return "/search?kind=lesson&level=" + lesson.point().level();
    }

    public String notice() {
        return lesson.publication().notice();
    }

    public List<CaseSightings.Case> supporting() {
        return cases.of(sightings.supporting());
    }

    public List<CaseSightings.Case> contradicting() {
        return cases.of(sightings.contradicting());
    }

    /** For the reader's own notes and references. */
    public String citation() {
        return Citation.of(lesson, permanentUrl());
    }

    public String permanentUrl() {
        return address.of(lesson.address());
    }

    public String lastUpdated() {
        Publication publication = lesson.publication();
        return Dates.second(publication.updatedAt());
    }

    /** The desk's page for its publication, for editors; null for readers. */
    public @Nullable String editUrl() {
        return http.isUserInRole("editor")
                ? "/desk/publications/" + lesson.publication().id()
                : null;
    }
}
