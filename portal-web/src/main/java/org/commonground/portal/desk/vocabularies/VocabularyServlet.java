package org.commonground.portal.desk.vocabularies;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermRefused;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.commonground.taxonomy.VocabularyDesk;

import java.io.IOException;

/**
 * {@code POST /desk/vocabularies/place} adds a term; {@code /desk/vocabularies/place/7/...} changes
 * one: {@code change}, {@code earlier}, {@code later}, {@code sort}, {@code merge}, {@code retire}
 * or {@code reinstate}.
 */
@WebServlet("/desk/vocabularies/*")
public class VocabularyServlet extends HttpServlet {
    @Inject private transient VocabularyDesk desk;
    @Inject private transient Terms terms;
    @Inject private transient EditVocabulary vocabularyPage;
    @Inject private transient EditTerm termPage;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (Asked.path(request, "id").isEmpty()) {
            add(AskedVocabulary.of(request), request, response);
        } else {
            change(AskedVocabulary.term(request, terms), request, response);
        }
    }

    private void add(
            Vocabulary vocabulary, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            desk.add(vocabulary, TermForm.typed(request).description());
            FacesRedirect.to(AskedVocabulary.address(vocabulary) + "?done=add", request, response);
        } catch (TermRefused refusal) {
            vocabularyPage.refuse(FormErrors.at(refusal.field(), refusal.getMessage()));
            response.setStatus(refusal.status());
            request.getRequestDispatcher("/desk/edit-vocabulary.xhtml").forward(request, response);
        }
    }

    private void change(Term term, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String step = Asked.path(request, "change");
        TermForm typed = TermForm.typed(request);
        try {
            long id = term.id();
            String next = AskedVocabulary.address(term);
            switch (step) {
                case "change" -> desk.change(id, typed.description(), typed.addressFollows());
                case "earlier" -> desk.shift(id, -1);
                case "later" -> desk.shift(id, 1);
                case "sort" -> desk.sort(id);
                case "merge" ->
                        next =
                                AskedVocabulary.address(
                                        desk.merge(
                                                id, TermForm.number(Asked.field(request, "into"))));
                case "retire" -> {
                    String successor = Asked.field(request, "successor");
                    desk.retire(id, successor.isEmpty() ? null : TermForm.number(successor));
                }
                case "reinstate" -> desk.reinstate(id);
                default -> {
                    Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
                    return;
                }
            }
            FacesRedirect.to(next + "?done=" + step, request, response);
        } catch (TermRefused refusal) {
            FormErrors errors = FormErrors.at(refusal.field(), refusal.getMessage());
            if (step.equals("change")) {
                termPage.refuse(errors, typed);
            } else {
                termPage.refuse(errors);
            }
            response.setStatus(refusal.status());
            request.getRequestDispatcher("/desk/edit-term.xhtml").forward(request, response);
        }
    }
}
