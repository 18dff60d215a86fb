package org.commonground.portal.routes;

import static org.commonground.portal.routes.Audience.EDITOR;
import static org.commonground.portal.routes.Audience.EDITOR_OR_ORGANISER;
import static org.commonground.portal.routes.Audience.EVERYONE;
import static org.commonground.portal.routes.Audience.LINK_HOLDER;
import static org.commonground.portal.routes.Audience.ORGANISER;
import static org.commonground.portal.routes.Route.forwarded;
import static org.commonground.portal.routes.Route.handled;

import java.util.List;

/** The part of the table of addresses that is for programs: the API. */
final class ProgramRoutes {
    static final List<Route> ALL =
            List.of(
                    handled("GET", "/api/v1/search", EVERYONE),
                    handled("GET", "/api/v1/search/completions", EVERYONE),
                    handled("GET", "/api/v1/seminars", EVERYONE),
                    handled("POST", "/api/v1/seminars", ORGANISER),
                    handled("GET", "/api/v1/seminars/{id}", EVERYONE),
                    handled("PUT", "/api/v1/seminars/{id}", ORGANISER),
                    handled("GET", "/api/v1/seminars/{id}/places", EVERYONE),
                    handled("GET", "/api/v1/featured", EVERYONE),
                    handled("PUT", "/api/v1/seminars/{id}/featured", EDITOR_OR_ORGANISER),
                    handled("DELETE", "/api/v1/seminars/{id}/featured", EDITOR_OR_ORGANISER),
                    handled("GET", "/api/v1/seminars/{id}/related", EVERYONE),
                    handled("GET", "/api/v1/publications/{id}/seminars", EVERYONE),
                    handled("GET", "/api/v1/lessons/{id}/seminars", EVERYONE),
                    handled("GET", "/api/v1/documents/{id}/seminars", EVERYONE),
                    handled("GET", "/api/v1/seminars/{id}/bookings", ORGANISER),
                    handled("POST", "/api/v1/seminars/{id}/bookings", EVERYONE),
                    handled("GET", "/api/v1/seminars/{id}/attendance", ORGANISER),
                    handled("POST", "/api/v1/seminars/{id}/attendance", ORGANISER),
                    handled("GET", "/api/v1/seminars/{id}/letters", ORGANISER),
                    handled("PUT", "/api/v1/seminars/{id}/letters/times", ORGANISER),
                    handled("POST", "/api/v1/seminars/{id}/letters/preview", ORGANISER),
                    handled("GET", "/api/v1/seminars/{id}/report", ORGANISER),
                    forwarded(
                            "GET",
                            "/api/v1/seminars/{id}/sheets/{file}",
                            "/seminar-sheets",
                            ORGANISER),
                    forwarded("GET", "/api/v1/seminars/{id}/badges.pdf", "/badges", ORGANISER),
                    forwarded(
                            "GET",
                            "/api/v1/seminars/{id}/certificates.pdf",
                            "/certificates",
                            ORGANISER),
                    handled("POST", "/api/v1/portraits", ORGANISER),
                    handled("POST", "/api/v1/seminars/{id}/{step}", ORGANISER),
                    handled("POST", "/api/v1/seminars/{id}/bookings/{booking}/{step}", ORGANISER),
                    handled("GET", "/api/v1/bookings/{token}", LINK_HOLDER),
                    handled("PUT", "/api/v1/bookings/{token}", LINK_HOLDER),
                    handled("GET", "/api/v1/bookings/{token}/survey", LINK_HOLDER),
                    handled("PUT", "/api/v1/bookings/{token}/survey", LINK_HOLDER),
                    handled("POST", "/api/v1/bookings/{token}/{step}", LINK_HOLDER),
                    handled("GET", "/api/v1/insight", EDITOR),
                    forwarded("POST", "/api/v1/documents", "/upload", EDITOR),
                    forwarded("POST", "/api/v1/imports", "/import", EDITOR),
                    handled("GET", "/api/v1/imports", EDITOR),
                    handled("GET", "/api/v1/imports/{id}", EDITOR),
                    handled("GET", "/api/v1/best-bets", EDITOR),
                    handled("POST", "/api/v1/best-bets", EDITOR),
                    handled("PUT", "/api/v1/best-bets/{id}", EDITOR),
                    handled("DELETE", "/api/v1/best-bets/{id}", EDITOR),
                    handled("POST", "/api/v1/imports/{id}/undo", EDITOR),
                    forwarded("POST", "/api/v1/uploads", "/staged-upload", EDITOR),
                    forwarded("GET", "/api/v1/uploads/{key}", "/staged-upload", EDITOR),
                    forwarded("PATCH", "/api/v1/uploads/{key}", "/staged-upload", EDITOR),
                    forwarded("DELETE", "/api/v1/uploads/{key}", "/staged-upload", EDITOR),
                    handled("GET", "/api/v1/documents", EDITOR),
                    handled("GET", "/api/v1/documents/{id}", EVERYONE),
                    handled("GET", "/api/v1/documents/{id}/pages/{page}", EVERYONE),
                    handled("POST", "/api/v1/documents/{id}/read", EDITOR),
                    forwarded("PUT", "/api/v1/documents/{id}/file", "/document-file", EDITOR),
                    handled("GET", "/api/v1/here/{id}", EVERYONE),
                    handled("GET", "/api/v1/lessons/{id}", EVERYONE),
                    handled("POST", "/api/v1/publications", EDITOR),
                    handled("GET", "/api/v1/publications/{id}", EVERYONE),
                    handled("PUT", "/api/v1/publications/{id}", EDITOR),
                    handled("GET", "/api/v1/publications/{id}/versions", EVERYONE),
                    handled("GET", "/api/v1/publications/{id}/versions/{number}", EVERYONE),
                    handled("GET", "/api/v1/publications/{id}/comments", EDITOR),
                    handled("POST", "/api/v1/publications/{id}/comments/{comment}/{step}", EDITOR),
                    handled("POST", "/api/v1/publications/{id}/{step}", EDITOR));

    private ProgramRoutes() {}
}
