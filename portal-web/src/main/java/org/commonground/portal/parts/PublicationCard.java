package org.commonground.portal.parts;

import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;

import java.util.StringJoiner;

/**
 * A publication in a list of publications.
 *
 * @param meta place and year, as far as known
 */
public record PublicationCard(
        String title, String url, String summary, String kind, String kindLabel, String meta) {
    /**
     * @throws java.util.NoSuchElementException when it is not published
     */
    public static PublicationCard of(Publication publication) {
        PublicationVersion version = publication.published().orElseThrow();
        StringJoiner meta = new StringJoiner(", ");
        publication.terms().stream()
                .filter(term -> term.vocabulary() == Vocabulary.PLACE)
                .map(Term::label)
                .forEach(meta::add);
        if (publication.sourceYear() != null) {
            meta.add(publication.sourceYear().toString());
        }
        return new PublicationCard(
                version.title(),
                publication.address(),
                version.body().summary(),
                publication.kind().value(),
                publication.kind().label(),
                meta.toString());
    }
}
