package org.commonground.portal.desk.versions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.editorial.EditorialWorkflow;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.publications.UnknownVersion;

import java.io.IOException;

/** Takes what the list of versions sends: an earlier version is to be the next one. */
@WebServlet("/desk/publications/*")
public class RestoreServlet extends HttpServlet {
    @Inject private transient EditorialWorkflow workflow;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long id = AddressNumber.of(request, "id");
        workflow.restore(id, number(request, "revision"), number(request, "version"));
        FacesRedirect.to("/desk/publications/" + id + "?done=restored", request, response);
    }

    private static int number(HttpServletRequest request, String name) {
        String asked = request.getParameter(name);
        if (asked == null || !asked.matches("\\d{1,6}")) {
            throw new UnknownVersion(0);
        }
        return Integer.parseInt(asked);
    }
}
