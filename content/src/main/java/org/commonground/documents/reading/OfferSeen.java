package org.commonground.documents.reading;

import org.commonground.documents.DocumentOffer;
import org.commonground.documents.wire.DocumentFacts;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Puts together what a file says about itself and what can be seen on its pages. */
final class OfferSeen {
    private OfferSeen() {}

    static DocumentOffer in(Reading.Finished reading) {
        DocumentFacts facts = reading.facts();
        List<String> pages = reading.pages();
        return new DocumentOffer(
                facts.title(),
                facts.author(),
                or(facts.language(), LanguageSeen.in(pages)),
                facts.created(),
                facts.modified(),
                or(facts.keywords(), KeywordsSeen.in(pages)),
                or(
                        DateSeen.in(pages, facts.created()),
                        DateSeen.ofTitle(facts.title(), facts.created())));
    }

    private static @Nullable String or(@Nullable String said, @Nullable String seen) {
        return said == null ? seen : said;
    }
}
