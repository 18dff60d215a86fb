package org.commonground.portal.search;

import org.commonground.kernel.PublicAddress;
import org.commonground.portal.parts.Texts;
import org.commonground.search.DocumentReference;
import org.commonground.search.Passage;
import org.commonground.search.PublicationReference;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchResult;

import java.util.Locale;
import java.util.Objects;

/** How to name the place where words stand in a report of one's own, with its page. */
final class PassageCitation {
    private final PublicAddress address;

    PassageCitation(PublicAddress address) {
        this.address = address;
    }

    /** In one line of plain text. */
    String of(SearchResult result, Passage passage) {
        PublicationReference publication = result.publication();
        DocumentReference document = result.document();
        Integer number = passage.page();
        if (document != null && number != null) {
            String page = Texts.of("unit." + document.unit()).toLowerCase(Locale.UK);
            String place = page + " " + number;
            String whole = whole(passage, document, number);
            return result.title().equals(publication.title())
                    ? say("document", result, place, whole)
                    : say("part", result, place, whole);
        }
        return switch (result.detail()) {
            case ResultDetail.OfLesson lesson ->
                    say("lesson", result, result.id(), address.of(result.url()));
            case ResultDetail.OfAction action ->
                    say("action", result, action.number(), address.of(result.url()));
            case ResultDetail.OfSeminar _ ->
                    say("publication", result, "", address.of(result.url()));
            case null -> say("publication", result, "", address.of(result.url()));
        };
    }

    private String whole(Passage passage, DocumentReference document, int page) {
        return address.of(Objects.requireNonNullElse(document.openedAt(page), passage.url()));
    }

    private static String say(String what, SearchResult result, String place, String url) {
        String title = result.title().strip();
        return Texts.of(
                "cite." + what,
                endsSentence(title) ? title : title + ".",
                title,
                place,
                result.publication().title(),
                result.year() == null ? "" : " (" + result.year() + ")",
                Texts.of("site.name"),
                url);
    }

    private static boolean endsSentence(String title) {
        return !title.isEmpty() && ".?!".indexOf(title.charAt(title.length() - 1)) >= 0;
    }
}
