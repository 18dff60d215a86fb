package org.commonground.portal.seminars.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.lessons.PublishedLesson;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.PublicationCard;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.search.AlikePage;
import org.commonground.search.Alike;
import org.commonground.seminars.ReadingList;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.related.RelatedWorks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the library has for those who go to the seminar of an address, besides its reading list. */
@Named
@RequestScoped
public class SeminarLibrary {
    @Inject private Seminars seminars;

    @Inject private RelatedWorks related;

    @Inject private ReadingList readings;

    @Inject private AlikePage alike;

    @Inject private HttpServletRequest http;

    private List<PublicationCard> publications;
    private List<LessonLink> lessons;
    private List<NamedLink> learnt;
    private List<Alike> others;

    @PostConstruct
    void open() {
        Seminar seminar = seminars.published(AddressNumber.of(http, "id"));
        publications = related.publications(seminar).stream().map(PublicationCard::of).toList();
        lessons = related.lessons(seminar).stream().map(LessonLink::of).toList();
        learnt =
                related.learntAt(seminar).stream()
                        .map(lesson -> new NamedLink(lesson.point().statement(), lesson.address()))
                        .toList();
        others = without(shown(seminar), alike.seminar(seminar.id()));
    }

    /** A lesson and the publication that it is from. */
    public record LessonLink(String statement, String url, String from) {
        static LessonLink of(PublishedLesson lesson) {
            return new LessonLink(
                    lesson.point().statement(), lesson.address(), lesson.version().title());
        }
    }

    public List<PublicationCard> publications() {
        return publications;
    }

    public List<LessonLink> lessons() {
        return lessons;
    }

    /** Lessons that people took away from it. */
    public List<NamedLink> learnt() {
        return learnt;
    }

    /** What says much the same and is nowhere else on the page. */
    public List<Alike> others() {
        return others;
    }

    private Set<String> shown(Seminar seminar) {
        return Stream.of(
                        publications.stream().map(PublicationCard::url),
                        lessons.stream().map(LessonLink::url),
                        learnt.stream().map(NamedLink::url),
                        readings.readable(seminar.plan()).stream().map(ReadingList.Entry::address))
                .flatMap(addresses -> addresses)
                .collect(Collectors.toSet());
    }

    private static List<Alike> without(Set<String> shown, List<Alike> found) {
        return found.stream().filter(each -> !shown.contains(each.url())).toList();
    }
}
