package org.commonground.portal.alerts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.alerts.Alerts;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.routes.Asked;

import java.io.IOException;

/** {@code POST /admin/alerts/end} ends all alerts of an address whose owner has asked for it. */
@WebServlet("/admin/alerts/end")
public class EndAlertsServlet extends HttpServlet {
    @Inject private transient Alerts alerts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int ended = alerts.endAllOf(Asked.field(request, "address"));
        FacesRedirect.to("/admin/alerts?ended=" + ended, request, response);
    }
}
