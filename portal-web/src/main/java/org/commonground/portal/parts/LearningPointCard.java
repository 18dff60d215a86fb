package org.commonground.portal.parts;

import org.commonground.publications.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A lesson on a page.
 *
 * @param anchor where it is on its publication's page: {@code lesson-31}
 * @param url its permanent address, null while it is not public
 * @param quotation words with their page, null when there are none
 * @param quotationSource where the words stand; empty when the quotation leads there itself
 * @param seen in how many case studies, a sentence; may be empty
 * @param from the publication it comes from, null on that publication's own page
 */
public record LearningPointCard(
        String anchor,
        @Nullable String url,
        String statement,
        @Nullable MarkedPassage quotation,
        String quotationSource,
        String advice,
        @Nullable NamedLink factor,
        @Nullable NamedLink level,
        @Nullable String from,
        @Nullable String fromUrl,
        String seen,
        boolean contradicts) {

    /** The same on another page, saying where it comes from. */
    public LearningPointCard from(Publication publication) {
        return new LearningPointCard(
                anchor,
                url,
                statement,
                quotation,
                quotationSource,
                advice,
                factor,
                level,
                publication.published().orElseThrow().title(),
                publication.address(),
                seen,
                contradicts);
    }
}
