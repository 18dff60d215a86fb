package org.commonground.portal.routes;

import static org.commonground.portal.routes.Audience.ADMINISTRATOR;
import static org.commonground.portal.routes.Audience.EDITOR;
import static org.commonground.portal.routes.Audience.EVERYONE;
import static org.commonground.portal.routes.Audience.LINK_HOLDER;
import static org.commonground.portal.routes.Audience.SIGNED_IN;
import static org.commonground.portal.routes.Route.forwarded;
import static org.commonground.portal.routes.Route.handled;
import static org.commonground.portal.routes.Route.page;
import static org.commonground.portal.routes.Route.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The table of all addresses; of several lines that fit a path, the first counts. A page finds what
 * the names in a pattern stand for in request attributes: {@code path.id} for {@code {id}}.
 */
record Routes(List<Route> lines) {
    private static final Routes OF_PAGES =
            new Routes(
                    List.of(
                            page("/", "/index.xhtml", EVERYONE),
                            page("/search", "/search.xhtml", EVERYONE),
                            page("/p/{id}", "/publication.xhtml", EVERYONE),
                            page("/preview/{secret}", "/publication.xhtml", LINK_HOLDER),
                            forwarded("GET", "/p/{id}/print.pdf", "/print", EVERYONE),
                            page("/p/{id}/{slug}", "/publication.xhtml", EVERYONE),
                            page("/here/{id}", "/compare-here.xhtml", EVERYONE),
                            page("/l/{id}", "/lesson.xhtml", EVERYONE),
                            page("/l/{id}/{slug}", "/lesson.xhtml", EVERYONE),
                            page("/d/{id}/text", "/text.xhtml", EVERYONE),
                            handled("GET", "/d/{id}/{name}", EVERYONE),
                            handled("GET", "/t/{vocabulary}/{slug}", EVERYONE),
                            handled("GET", "/places/{slug}", EVERYONE),
                            page("/agencies", "/agencies.xhtml", EVERYONE),
                            handled("GET", "/agencies.csv", EVERYONE),
                            page("/about", "/about.xhtml", EVERYONE),
                            page("/accessibility", "/accessibility.xhtml", EVERYONE),
                            page("/privacy", "/privacy.xhtml", EVERYONE),
                            page("/style", "/style.xhtml", EVERYONE),
                            page("/feedback", "/feedback.xhtml", EVERYONE),
                            handled("POST", "/feedback", EVERYONE),
                            page("/asked", "/asked.xhtml", EVERYONE),
                            handled("POST", "/alerts", EVERYONE),
                            page("/alerts/new", "/ask-for-alert.xhtml", EVERYONE),
                            page("/alerts/asked", "/alert-asked.xhtml", EVERYONE),
                            page("/alerts/confirm/{secret}", "/confirm-alert.xhtml", LINK_HOLDER),
                            handled("POST", "/alerts/confirm/{secret}", LINK_HOLDER),
                            page("/alerts/{key}", "/manage-alerts.xhtml", LINK_HOLDER),
                            page("/alerts/{key}/unsubscribe", "/end-alert.xhtml", LINK_HOLDER),
                            handled("POST", "/alerts/{key}/{step}", LINK_HOLDER),
                            handled("GET", "/opensearch.xml", EVERYONE),
                            handled("GET", "/search.atom", EVERYONE),
                            handled("GET", "/sitemap.xml", EVERYONE),
                            handled("GET", "/robots.txt", EVERYONE),

                            // People
                            page("/sign-in", "/sign-in.xhtml", EVERYONE),
                            handled("POST", "/sign-in", EVERYONE),
                            handled("POST", "/sign-out", EVERYONE),
                            page("/first-run", "/first-run.xhtml", LINK_HOLDER),
                            handled("POST", "/first-run", LINK_HOLDER),
                            page("/new-password", "/new-password.xhtml", LINK_HOLDER),
                            handled("POST", "/new-password", LINK_HOLDER),
                            page("/account", "/account.xhtml", SIGNED_IN),
                            handled("POST", "/account/searches", SIGNED_IN),
                            handled("POST", "/account/searches/{id}/{step}", SIGNED_IN),
                            handled("POST", "/account/{change}", SIGNED_IN),
                            page("/admin/people", "/admin/people.xhtml", ADMINISTRATOR),
                            page("/admin", "/admin/people.xhtml", ADMINISTRATOR),
                            handled("POST", "/admin/people", ADMINISTRATOR),
                            handled("POST", "/admin/people/{id}/{change}", ADMINISTRATOR),
                            page("/admin/sessions", "/admin/list-sessions.xhtml", ADMINISTRATOR),
                            handled("POST", "/admin/sessions/{change}", ADMINISTRATOR),
                            page("/admin/tokens", "/admin/list-tokens.xhtml", ADMINISTRATOR),
                            handled("POST", "/admin/tokens/{id}/revoke", ADMINISTRATOR),
                            page("/admin/audit", "/admin/read-trail.xhtml", ADMINISTRATOR),
                            handled("GET", "/admin/audit.csv", ADMINISTRATOR),
                            page("/admin/settings", "/admin/settings.xhtml", ADMINISTRATOR),
                            handled("POST", "/admin/settings/{setting}", ADMINISTRATOR),
                            page("/admin/jobs", "/admin/watch-work.xhtml", ADMINISTRATOR),
                            handled("POST", "/admin/jobs/{step}", ADMINISTRATOR),
                            page("/admin/health", "/admin/health.xhtml", ADMINISTRATOR),
                            page("/admin/alerts", "/admin/watch-alerts.xhtml", ADMINISTRATOR),
                            handled("POST", "/admin/alerts/end", ADMINISTRATOR),
                            page("/admin/mail", "/admin/list-mails.xhtml", ADMINISTRATOR),
                            page("/admin/mail/{id}", "/admin/read-mail.xhtml", ADMINISTRATOR),
                            handled("POST", "/admin/mail/test", ADMINISTRATOR),
                            handled("POST", "/admin/mail/{id}/{change}", ADMINISTRATOR),

                            // The editors' desk
                            page("/desk", "/desk/open-desk.xhtml", EDITOR),
                            workbench("/desk/upload", "/desk/upload-documents.xhtml", EDITOR),
                            handled("POST", "/desk/upload/files", EDITOR),
                            handled("POST", "/desk/upload/begin", EDITOR),
                            workbench("/desk/grid", "/desk/describe-many.xhtml", EDITOR),
                            page("/desk/imports", "/desk/list-imports.xhtml", EDITOR),
                            page("/desk/imports/{id}", "/desk/follow-import.xhtml", EDITOR),
                            handled("POST", "/desk/imports/{id}/{step}", EDITOR),
                            page("/desk/documents", "/desk/list-documents.xhtml", EDITOR),
                            workbench("/desk/documents/{id}", "/desk/edit-document.xhtml", EDITOR),
                            forwarded(
                                    "GET",
                                    "/desk/documents/{id}/earlier/{file}",
                                    "/earlier-file",
                                    EDITOR),
                            handled("POST", "/desk/documents/{id}/{step}", EDITOR),
                            handled("POST", "/desk/files/{id}", EDITOR),
                            handled("POST", "/desk/files/{id}/{step}", EDITOR),
                            page("/desk/packs/{id}", "/desk/take-apart-pack.xhtml", EDITOR),
                            handled("POST", "/desk/packs/{id}/{step}", EDITOR),
                            page("/desk/publications", "/desk/list-publications.xhtml", EDITOR),
                            workbench("/desk/publications/grid", "/desk/change-many.xhtml", EDITOR),
                            workbench(
                                    "/desk/publications/new",
                                    "/desk/edit-publication.xhtml",
                                    EDITOR),
                            workbench(
                                    "/desk/publications/{id}",
                                    "/desk/edit-publication.xhtml",
                                    EDITOR),
                            page(
                                    "/desk/publications/{id}/versions",
                                    "/desk/list-versions.xhtml",
                                    EDITOR),
                            page(
                                    "/desk/publications/{id}/compare",
                                    "/desk/compare-versions.xhtml",
                                    EDITOR),
                            handled("POST", "/desk/publications/{id}/restore", EDITOR),
                            page("/desk/vocabularies", "/desk/list-vocabularies.xhtml", EDITOR),
                            page(
                                    "/desk/vocabularies/{vocabulary}",
                                    "/desk/edit-vocabulary.xhtml",
                                    EDITOR),
                            handled("POST", "/desk/vocabularies/{vocabulary}", EDITOR),
                            forwarded(
                                    "GET",
                                    "/desk/vocabularies/{vocabulary}/export.csv",
                                    "/vocabulary-export",
                                    EDITOR),
                            page(
                                    "/desk/vocabularies/{vocabulary}/import",
                                    "/desk/import-vocabulary.xhtml",
                                    EDITOR),
                            forwarded(
                                    "POST",
                                    "/desk/vocabularies/{vocabulary}/import",
                                    "/vocabulary-import",
                                    EDITOR),
                            page(
                                    "/desk/vocabularies/{vocabulary}/{id}",
                                    "/desk/edit-term.xhtml",
                                    EDITOR),
                            handled(
                                    "POST",
                                    "/desk/vocabularies/{vocabulary}/{id}/{change}",
                                    EDITOR),
                            page("/desk/best-bets", "/desk/set-best-bets.xhtml", EDITOR),
                            handled("POST", "/desk/best-bets", EDITOR),
                            page("/desk/best-bets/{id}", "/desk/set-best-bets.xhtml", EDITOR),
                            handled("POST", "/desk/best-bets/{id}/{step}", EDITOR),
                            page("/desk/contributions", "/desk/weigh-contributions.xhtml", EDITOR),
                            handled("POST", "/desk/contributions/{id}/{step}", EDITOR),
                            page("/desk/work", "/desk/work-list.xhtml", EDITOR),
                            page("/desk/notices", "/desk/write-notices.xhtml", EDITOR),
                            handled("POST", "/desk/notices", EDITOR),
                            handled("POST", "/desk/notices/{id}/end", EDITOR),
                            page("/desk/errata", "/desk/write-errata.xhtml", EDITOR),
                            handled("POST", "/desk/errata", EDITOR),
                            handled("POST", "/desk/errata/{id}/remove", EDITOR),
                            page("/desk/insight", "/desk/list-insight.xhtml", EDITOR),
                            page("/desk/insight/words", "/desk/read-words.xhtml", EDITOR),
                            handled("POST", "/desk/insight/do/{step}", EDITOR),
                            handled("GET", "/desk/insight.csv", EDITOR),
                            page("/desk/feedback", "/desk/list-feedback.xhtml", EDITOR),
                            page("/desk/feedback/{id}", "/desk/answer-feedback.xhtml", EDITOR),
                            handled("POST", "/desk/feedback/{id}/{step}", EDITOR),

                            // For whoever watches over the portal
                            handled("GET", "/health", EVERYONE),
                            handled("GET", "/health/{question}", EVERYONE),

                            // What pages are made of
                            handled("GET", "/resources/{file...}", EVERYONE),
                            handled("GET", "/jakarta.faces.resource/{file...}", EVERYONE)));

    static final Routes OF_THE_PORTAL = OF_PAGES.and(SeminarRoutes.ALL).and(ProgramRoutes.ALL);

    /**
     * @param path decoded, from the first slash on
     */
    RouteMatch match(String method, String path) {
        List<String> segments = PathPattern.segments(path);
        Set<String> allowed = new TreeSet<>();
        for (Route route : lines) {
            Optional<Map<String, String>> values = route.pattern().match(segments);
            if (values.isPresent()) {
                if (route.methods().contains(method)) {
                    return new RouteMatch.Found(route, values.get());
                }
                allowed.addAll(route.methods());
            }
        }
        return allowed.isEmpty() ? new RouteMatch.Unlisted() : new RouteMatch.WrongMethod(allowed);
    }

    /** The address of a page that needs nothing but its address. */
    Optional<String> addressOf(String view) {
        return lines.stream()
                .filter(route -> view.equals(route.view()) && !route.pattern().hasNames())
                .map(route -> route.pattern().toString())
                .findFirst();
    }

    /** The next page above an address, which is the one whose forms are sent there. */
    Optional<String> pageAbove(String path) {
        for (String above = parent(path); !above.isEmpty(); above = parent(above)) {
            if (match("GET", above) instanceof RouteMatch.Found found && found.route().isPage()) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private Routes and(List<Route> others) {
        return new Routes(Stream.concat(lines.stream(), others.stream()).toList());
    }
}
