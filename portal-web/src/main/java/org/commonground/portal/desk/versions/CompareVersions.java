package org.commonground.portal.desk.versions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownVersion;

import java.util.List;

/** Two versions of a publication, word by word. */
@Named
@RequestScoped
public class CompareVersions {
    @Inject private Publications publications;

    @Inject private HttpServletRequest request;

    private Publication publication;
    private PublicationVersion before;
    private PublicationVersion after;

    /** Without numbers in the address the last two versions; whichever is older comes first. */
    @PostConstruct
    void open() {
        publication = publications.get(AddressNumber.of(request, "id"));
        int latest = publication.latest().number();
        int from = number("from", Math.max(1, latest - 1));
        int to = number("to", latest);
        before = version(Math.min(from, to));
        after = version(Math.max(from, to));
    }

    public long id() {
        return publication.id();
    }

    public String title() {
        return publication.latest().title();
    }

    public String before() {
        return named(before);
    }

    public String after() {
        return named(after);
    }

    public List<FieldComparison> fields() {
        return FieldComparison.of(publication.draft(before), publication.draft(after));
    }

    private static String named(PublicationVersion version) {
        return "Version %d, %s, %s"
                .formatted(version.number(), Dates.second(version.savedAt()), version.savedBy());
    }

    private PublicationVersion version(int number) {
        return publication.version(number).orElseThrow(() -> new UnknownVersion(number));
    }

    private int number(String name, int otherwise) {
        String asked = request.getParameter(name);
        return asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : otherwise;
    }
}
