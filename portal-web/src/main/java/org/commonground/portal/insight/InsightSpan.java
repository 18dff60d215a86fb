package org.commonground.portal.insight;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.Asked;

import java.util.List;

/** How many days back an address asks to look: {@code days=30}. */
record InsightSpan(int days) {
    private static final List<Integer> OFFERED = List.of(7, 30, 90, 365);
    private static final int USUAL = 30;

    static InsightSpan of(HttpServletRequest request) {
        String asked = Asked.field(request, "days");
        return new InsightSpan(
                OFFERED.stream()
                        .filter(days -> asked.equals(days.toString()))
                        .findFirst()
                        .orElse(USUAL));
    }

    List<Choice> choices() {
        return OFFERED.stream().map(offered -> new Choice(offered, offered == days)).toList();
    }

    /** One span that is offered. */
    public record Choice(int days, boolean chosen) {}
}
