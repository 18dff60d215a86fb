package org.commonground.portal.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.security.Door;

import java.io.IOException;

/** Ends the session and shows the start page. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    @Inject private Door door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        door.out(request);
        FacesRedirect.to("/", request, response);
    }
}
