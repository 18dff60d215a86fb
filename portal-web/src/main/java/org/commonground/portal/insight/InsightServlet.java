package org.commonground.portal.insight;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.editorial.EditorialWorkflow;
import org.commonground.insight.InsightDesk;
import org.commonground.insight.SearchVerdict;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;
import org.commonground.publications.BodyJson;
import org.commonground.publications.Kind;
import org.commonground.publications.PublicationDraft;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What an editor does about a search: {@code POST /desk/insight/do/decide} and {@code reopen},
 * {@code draft} begins a publication called by the words, and {@code synonym} leads to a term's
 * page with the words written into its form, to be saved there.
 */
@WebServlet("/desk/insight/do/*")
public class InsightServlet extends HttpServlet {
    @Inject private transient InsightDesk desk;

    @Inject private transient EditorialWorkflow workflow;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String words = Asked.field(request, "words");
        Optional<String> next =
                switch (Asked.path(request, "step")) {
                    case "decide" ->
                            SearchVerdict.Decision.of(Asked.field(request, "verdict"))
                                    .map(verdict -> decide(words, verdict));
                    case "reopen" -> Optional.of(reopen(words));
                    case "draft" ->
                            Kind.of(Asked.field(request, "kind")).map(kind -> draft(words, kind));
                    case "synonym" -> synonym(words, Asked.field(request, "term"));
                    default -> Optional.empty();
                };
        if (next.isPresent()) {
            FacesRedirect.to(next.get(), request, response);
        } else {
            Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
        }
    }

    private String decide(String words, SearchVerdict.Decision verdict) {
        desk.decide(words, verdict);
        return "/desk/insight?done=" + verdict.value();
    }

    private String reopen(String words) {
        desk.reopen(words);
        return "/desk/insight?done=reopen";
    }

    private String draft(String words, Kind kind) {
        String title =
                words.isEmpty()
                        ? ""
                        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        long id = workflow.start(kind, PublicationDraft.of(title, BodyJson.read(kind, "{}"))).id();
        return "/desk/publications/" + id;
    }

    private static Optional<String> synonym(String words, String term) {
        return Optional.of(term)
                .filter(name -> name.matches("[a-z-]+/\\d{1,18}"))
                .map(
                        name ->
                                "/desk/vocabularies/"
                                        + name
                                        + "?synonym="
                                        + URLEncoder.encode(words, StandardCharsets.UTF_8)
                                        + "#synonyms");
    }
}
