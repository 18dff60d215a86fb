package org.commonground.portal.publications;

import org.commonground.publications.Lineage;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Another work that a publication stands to.
 *
 * @param relation "Responds to"; empty when nobody said how
 * @param url null when the work is not published here
 */
public record LineageLink(String relation, String title, @Nullable String url) {
    static LineageLink of(Lineage lineage, Publications publications) {
        Optional<Publication> there =
                Optional.ofNullable(lineage.publication())
                        .flatMap(publications::find)
                        .filter(publication -> publication.published().isPresent());
        String relation = lineage.relation() == null ? "" : lineage.relation().label();
        return there.map(
                        publication ->
                                new LineageLink(
                                        relation,
                                        publication.published().orElseThrow().title(),
                                        publication.address()))
                .orElseGet(() -> new LineageLink(relation, lineage.title(), null));
    }
}
