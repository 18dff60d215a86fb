package org.commonground.portal.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/**
 * Sends a browser elsewhere, also from within an Ajax request of Faces, whose script does not
 * follow a 303.
 */
public final class FacesRedirect {
    private FacesRedirect() {}

    /**
     * @param address a local path, encoded already
     */
    public static void to(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (AskedAddress.isByFacesScript(request)) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect"
                                    + " url=\""
                                    + address.replace("&", "&amp;")
                                            .replace("\"", "&quot;")
                                            .replace("<", "&lt;")
                                    + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}
