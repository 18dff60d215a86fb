package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.bestbets.ShownBet;

/**
 * What editors put above the results.
 *
 * @param kind of what it leads to: {@code case-study}, {@code lesson}, {@code document}
 * @param reason why, in a sentence
 */
@JsonbPropertyOrder({"title", "url", "kind", "reason"})
public record EditorsChoiceJson(String title, String url, String kind, String reason) {

    static EditorsChoiceJson of(ShownBet shown) {
        return new EditorsChoiceJson(shown.title(), shown.url(), shown.kind(), shown.reason());
    }
}
