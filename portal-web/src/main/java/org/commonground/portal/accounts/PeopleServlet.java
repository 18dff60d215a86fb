package org.commonground.portal.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.Refusal;
import org.commonground.people.People;
import org.commonground.people.PeopleDesk;
import org.commonground.people.Person;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;

import java.io.IOException;

/**
 * Adds people and changes them: {@code roles}, {@code post}, {@code link}, {@code disable} or
 * {@code enable}.
 */
@WebServlet({"/admin/people", "/admin/people/*"})
public class PeopleServlet extends HttpServlet {
    private static final String ADDRESS = "/admin/people";

    @Inject private PeopleDesk desk;

    @Inject private People people;

    @Inject private PeoplePage page;

    @Inject private PublicAddress address;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (Asked.path(request, "id").isEmpty()) {
                Person added = desk.add(page.user(), page.post(), RoleChoice.chosen(request));
                showLink(added.id(), request, response);
            } else {
                change(Numbers.id(Asked.path(request, "id")), request, response);
            }
        } catch (Refusal refusal) {
            page.refuse(PeopleForm.errors(refusal, "people"));
            response.setStatus(refusal.status());
            show(request, response);
        }
    }

    private void change(long id, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (Asked.path(request, "change")) {
            case "link" -> {
                showLink(id, request, response);
                return;
            }
            case "roles" -> desk.changeRoles(id, RoleChoice.chosen(request));
            case "post" -> desk.rename(id, Asked.field(request, "post"));
            case "disable" -> desk.disable(id);
            case "enable" -> desk.enable(id);
            default -> {
                Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
                return;
            }
        }
        FacesRedirect.to(ADDRESS + "?done=" + Asked.path(request, "change"), request, response);
    }

    /** Shown in the answer itself, because only this moment knows the secret. */
    private void showLink(long id, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String secret = desk.passwordLink(id);
        String owner = people.byId(id).map(Person::displayName).orElse("");
        page.made(address.of("/new-password?link=" + secret), owner);
        show(request, response);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/admin/people.xhtml").forward(request, response);
    }
}
