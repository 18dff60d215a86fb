package org.commonground.portal.routes;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leads from an address that something had once to the one that it has now. */
public final class SettledAddress {
    private SettledAddress() {}

    /** For good, with everything that was asked besides. */
    public static void leadTo(String address, HttpServletRequest request) {
        String query = request.getQueryString();
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        answer.setResponseHeader("Location", query == null ? address : address + "?" + query);
        faces.responseComplete();
    }
}
