package org.commonground.portal.alerts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.alerts.Alerts;
import org.commonground.alerts.KeptSearch;
import org.commonground.alerts.KeptSearches;
import org.commonground.mail.MailAddress;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.security.CurrentPerson;
import org.commonground.portal.security.SignedInPerson;
import org.commonground.search.SearchUrl;

import java.io.IOException;

/**
 * {@code POST /account/searches} keeps a search; {@code .../{id}/alert} says whether and how often
 * mail about it comes to the person's own address, {@code .../{id}/remove} forgets it with its
 * alert.
 */
@WebServlet("/account/searches/*")
public class KeptSearchServlet extends HttpServlet {
    /** In place of a rhythm. */
    private static final String NONE = "off";

    @Inject private transient KeptSearches searches;

    @Inject private transient Alerts alerts;

    @Inject private transient CurrentPerson current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SignedInPerson person = current.get().orElseThrow();
        String done =
                switch (Asked.path(request, "step")) {
                    case "" -> keep(person, request);
                    case "alert" -> alert(person, request);
                    case "remove" -> remove(person, request);
                    default -> "";
                };
        if (done.isEmpty()) {
            Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
        } else {
            FacesRedirect.to("/account?search=" + done + "#searches", request, response);
        }
    }

    private String keep(SignedInPerson person, HttpServletRequest request) {
        searches.keep(
                person.id(),
                Asked.field(request, "name"),
                SearchUrl.ofQuestion(Asked.field(request, AskForAlert.QUESTION)).question());
        return "kept";
    }

    private String alert(SignedInPerson person, HttpServletRequest request) {
        KeptSearch kept = searches.get(person.id(), AddressNumber.of(request, "id"));
        String rhythm = Asked.field(request, "rhythm");
        alert(person, kept, rhythm);
        return rhythm.equals(NONE) ? "silent" : "told";
    }

    private String remove(SignedInPerson person, HttpServletRequest request) {
        KeptSearch kept = searches.get(person.id(), AddressNumber.of(request, "id"));
        alert(person, kept, NONE);
        searches.remove(person.id(), kept.id());
        return "removed";
    }

    private void alert(SignedInPerson person, KeptSearch kept, String rhythm) {
        if (rhythm.equals(NONE)) {
            alerts.endOwn(person.getName(), kept.question());
        } else {
            alerts.begin(MailAddress.of(person.getName()), kept.question(), rhythm);
        }
    }
}
