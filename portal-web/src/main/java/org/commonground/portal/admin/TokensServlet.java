package org.commonground.portal.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.people.PeopleDesk;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.routes.AddressNumber;

import java.io.IOException;

/** {@code POST /admin/tokens/7/revoke} takes a token from its owner. */
@WebServlet("/admin/tokens/*")
public class TokensServlet extends HttpServlet {
    @Inject private transient PeopleDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        desk.revokeToken(AddressNumber.of(request, "id"));
        FacesRedirect.to("/admin/tokens?done=revoke", request, response);
    }
}
