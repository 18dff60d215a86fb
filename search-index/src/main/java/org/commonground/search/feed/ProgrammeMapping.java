package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.IndexNumber;
import org.commonground.search.PublicationReference;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchDocumentType;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.Timetable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** Turns a seminar of the programme into what can be found of it. */
@ApplicationScoped
@Transactional
public class ProgrammeMapping {
    private static final FacetValue KIND = SearchDocumentType.SEMINAR.ownKind().orElseThrow();

    private final Seminars seminars;

    @Inject
    public ProgrammeMapping(Seminars seminars) {
        this.seminars = seminars;
    }

    /** The numbers of all seminars that belong in the index. */
    List<Long> published() {
        return seminars.published();
    }

    /** What the index must hold of a seminar now: nothing while it is a draft. */
    IndexChange change(long id) {
        return seminars.find(id)
                .filter(Seminar::isPublic)
                .map(ProgrammeMapping::replace)
                .orElseGet(() -> new IndexChange.Remove(IndexNumber.ofSeminar(id)));
    }

    private static IndexChange replace(Seminar seminar) {
        SeminarPlan plan = seminar.plan();
        Timetable times = plan.timetable();
        LocalDateTime starts = Objects.requireNonNull(times.starts());
        Instant ends = Objects.requireNonNull(seminar.endsAt());
        long number = IndexNumber.ofSeminar(seminar.id());
        String key = "s" + seminar.id();
        SearchDocument found =
                new SearchDocument(
                        key,
                        SearchDocumentType.SEMINAR,
                        new PublicationReference(number, seminar.title(), seminar.address(), KIND),
                        key,
                        String.valueOf(seminar.id()),
                        seminar.title(),
                        words(plan),
                        seminar.address(),
                        null,
                        null,
                        "en-GB",
                        Objects.requireNonNullElse(seminar.publishedAt(), seminar.updatedAt()),
                        starts.getYear(),
                        new ResultDetail.OfSeminar(
                                seminar.id(),
                                times.inWords(),
                                plan.place().inOneLine(),
                                ends,
                                seminar.state() == SeminarState.CANCELLED),
                        facets(seminar, starts.getYear()));
        return new IndexChange.Replace(number, List.of(found));
    }

    private static Map<FacetName, List<FacetValue>> facets(Seminar seminar, int year) {
        Map<FacetName, List<FacetValue>> facets = TermFacets.of(seminar.terms());
        facets.put(
                FacetName.YEAR,
                List.of(new FacetValue(String.valueOf(year), String.valueOf(year))));
        facets.put(FacetName.FORMAT, List.of(PublicationMapping.WEB_PAGE));
        return facets;
    }

    /** What everybody reads of it, the link to take part by left out. */
    private static String words(SeminarPlan plan) {
        StringJoiner words = new StringJoiner("\n\n");
        words.add(plan.announcement().summary()).add(plan.announcement().description());
        plan.announcement().hosts().forEach(host -> words.add(host.name()));
        words.add(plan.place().inOneLine()).add(plan.place().online().how());
        plan.timetable().sessions().forEach(session -> words.add(session.title()));
        plan.speakers()
                .forEach(
                        speaker ->
                                words.add(
                                        "%s, %s, %s"
                                                .formatted(
                                                        speaker.name(),
                                                        speaker.post(),
                                                        speaker.organisation())));
        return words.toString().replaceAll("\n{3,}", "\n\n").strip();
    }
}
