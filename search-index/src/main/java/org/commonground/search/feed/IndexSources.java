package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.search.IndexChange;
import org.commonground.search.IndexNumber;

import java.util.ArrayList;
import java.util.List;

/** Everything that belongs in the index: publications with all in them, and seminars. */
@ApplicationScoped
public class IndexSources {
    private final PublicationMapping publications;
    private final ProgrammeMapping seminars;

    @Inject
    public IndexSources(PublicationMapping publications, ProgrammeMapping seminars) {
        this.publications = publications;
        this.seminars = seminars;
    }

    /** The {@link IndexNumber} of each. */
    List<Long> all() {
        List<Long> all = new ArrayList<>(publications.published());
        seminars.published().stream().map(IndexNumber::ofSeminar).forEach(all::add);
        return all;
    }

    /** What the index must hold now of what has that {@link IndexNumber}. */
    IndexChange change(long number) {
        return IndexNumber.isOfSeminar(number)
                ? seminars.change(IndexNumber.seminar(number))
                : publications.change(number);
    }

    /** For the log. */
    String name(long number) {
        return IndexNumber.isOfSeminar(number)
                ? "Seminar " + IndexNumber.seminar(number)
                : "Publication " + number;
    }
}
