package org.commonground.portal.routes;

import static org.commonground.portal.routes.Audience.EDITOR_OR_ORGANISER;
import static org.commonground.portal.routes.Audience.EVERYONE;
import static org.commonground.portal.routes.Audience.LINK_HOLDER;
import static org.commonground.portal.routes.Audience.ORGANISER;
import static org.commonground.portal.routes.Route.forwarded;
import static org.commonground.portal.routes.Route.handled;
import static org.commonground.portal.routes.Route.page;

import java.util.List;

/** The part of the table of addresses that seminars have: for readers, guests and organisers. */
final class SeminarRoutes {
    static final List<Route> ALL =
            List.of(
                    page("/seminars", "/seminars.xhtml", EVERYONE),
                    handled("GET", "/seminars.ics", EVERYONE),
                    forwarded("GET", "/seminars/{id}/seminar.ics", "/one-seminar.ics", EVERYONE),
                    page("/seminars/{id}", "/seminar.xhtml", EVERYONE),
                    page("/seminars/{id}/{slug}", "/seminar.xhtml", EVERYONE),
                    page("/seminars/{id}/{slug}/book", "/book-seminar.xhtml", EVERYONE),
                    forwarded("POST", "/seminars/{id}/{slug}/book", "/book-places", EVERYONE),
                    handled("GET", "/portraits/{file}", EVERYONE),
                    page("/b/{token}", "/booking.xhtml", LINK_HOLDER),
                    forwarded("GET", "/b/{token}/certificate.pdf", "/certificate", LINK_HOLDER),
                    page("/b/{token}/survey", "/survey.xhtml", LINK_HOLDER),
                    forwarded("POST", "/b/{token}/survey", "/survey-answer", LINK_HOLDER),
                    forwarded("GET", "/b/{token}/{file}", "/booking-files", LINK_HOLDER),
                    handled("POST", "/b/{token}/{step}", LINK_HOLDER),

                    // What organisers and editors put before readers
                    page("/featured", "/organise/feature-seminars.xhtml", EDITOR_OR_ORGANISER),
                    forwarded("POST", "/featured", "/feature-step", EDITOR_OR_ORGANISER),
                    forwarded("POST", "/featured/{id}/stop", "/feature-step", EDITOR_OR_ORGANISER),

                    // The organisers' desk
                    page("/organise", "/organise/list-seminars.xhtml", ORGANISER),
                    page("/organise/new", "/organise/edit-seminar.xhtml", ORGANISER),
                    forwarded("POST", "/organise/new", "/plan-seminar", ORGANISER),
                    page("/organise/{id}", "/organise/edit-seminar.xhtml", ORGANISER),
                    forwarded("POST", "/organise/{id}", "/plan-seminar", ORGANISER),
                    page("/organise/{id}/bookings", "/organise/list-bookings.xhtml", ORGANISER),
                    forwarded("GET", "/organise/{id}/sheets/{file}", "/seminar-sheets", ORGANISER),
                    page("/organise/{id}/pictures", "/organise/picture-speakers.xhtml", ORGANISER),
                    forwarded("POST", "/organise/{id}/pictures", "/speaker-picture", ORGANISER),
                    page("/organise/{id}/report", "/organise/read-report.xhtml", ORGANISER),
                    page("/organise/{id}/letters", "/organise/write-letters.xhtml", ORGANISER),
                    page(
                            "/organise/{id}/letters/preview",
                            "/organise/preview-letter.xhtml",
                            ORGANISER),
                    forwarded("POST", "/organise/{id}/letters/{step}", "/letter-step", ORGANISER),
                    forwarded("GET", "/organise/{id}/badges.pdf", "/badges", ORGANISER),
                    forwarded("GET", "/organise/{id}/certificates.pdf", "/certificates", ORGANISER),
                    page("/organise/{id}/door", "/organise/open-door.xhtml", ORGANISER),
                    forwarded("POST", "/organise/{id}/door/{step}", "/door-step", ORGANISER),
                    forwarded("POST", "/organise/{id}/{step}", "/seminar-step", ORGANISER),
                    forwarded(
                            "POST",
                            "/organise/{id}/bookings/{booking}/{step}",
                            "/waiting-step",
                            ORGANISER));

    private SeminarRoutes() {}
}
