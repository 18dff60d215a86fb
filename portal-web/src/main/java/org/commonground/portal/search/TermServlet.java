package org.commonground.portal.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.routes.UnknownAddress;
import org.commonground.search.FacetName;
import org.commonground.search.SearchUrl;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.io.IOException;
import java.util.Map;

/**
 * {@code /t/{vocabulary}/{slug}} and {@code /places/{slug}}: a term's permanent address leads to
 * all that bears it. A name that it once had leads to the one it has now, a retired term to its
 * successor; one without a successor has gone.
 */
@WebServlet({"/t/*", "/places/*"})
public class TermServlet extends HttpServlet {
    @Inject private transient Terms terms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean isPlace = request.getServletPath().equals("/places");
        Vocabulary vocabulary =
                isPlace
                        ? Vocabulary.PLACE
                        : Vocabulary.of(Asked.path(request, "vocabulary"))
                                .orElseThrow(UnknownAddress::new);
        TermName asked = new TermName(vocabulary, Asked.path(request, "slug"));
        Term term = terms.everNamed(asked).orElseThrow(UnknownAddress::new);
        Term successor = term.successor();
        if (successor != null) {
            redirect(301, address(successor.name(), isPlace), response);
        } else if (term.isRetired()) {
            new Problem(
                            HttpServletResponse.SC_GONE,
                            "term-retired",
                            "“%s” is no longer used to file things under. Search for these words instead."
                                    .formatted(term.label()))
                    .answer(request, response);
        } else if (!term.name().equals(asked)) {
            redirect(301, address(term.name(), isPlace), response);
        } else {
            redirect(302, search(term.name()), response);
        }
    }

    private static String search(TermName name) {
        FacetName facet = FacetName.of(name.vocabulary().value()).orElseThrow();
        return SearchUrl.of(Map.of()).with(facet, name.slug()).page();
    }

    private static String address(TermName name, boolean isPlace) {
        return isPlace ? "/places/" + name.slug() : "/t/" + name;
    }

    private static void redirect(int status, String address, HttpServletResponse response) {
        response.setStatus(status);
        response.setHeader("Location", address);
    }
}
