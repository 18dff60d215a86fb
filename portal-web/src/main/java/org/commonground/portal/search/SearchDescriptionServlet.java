package org.commonground.portal.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;

import java.io.IOException;

/**
 * {@code /opensearch.xml}: lets a browser offer the portal's search in its address bar (OpenSearch
 * 1.1).
 */
@WebServlet("/opensearch.xml")
public class SearchDescriptionServlet extends HttpServlet {
    private static final String DESCRIPTION =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
              <ShortName>Common Ground</ShortName>
              <Description>What worked elsewhere, why, and on which page it says so</Description>
              <InputEncoding>UTF-8</InputEncoding>
              <Url type="text/html" template="%s?q={searchTerms}"/>
              <Url type="application/json" template="%s?q={searchTerms}"/>
            </OpenSearchDescription>
            """;

    @Inject private transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/opensearchdescription+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(DESCRIPTION.formatted(address.of("/search"), address.of("/api/v1/search")));
    }
}
