package org.commonground.portal.desk.imports;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.imports.Import;
import org.commonground.imports.ImportDesk;
import org.commonground.portal.parts.Texts;

import java.io.IOException;
import java.util.Objects;

/**
 * {@code POST /desk/upload/begin}: what is chosen on the upload page from now on is one import.
 * Answers with its number, as JSON for the page's script.
 */
@WebServlet("/desk/upload/begin")
public class BeginImportServlet extends HttpServlet {
    @Inject private transient ImportDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String count = Objects.requireNonNullElse(request.getParameter("count"), "");
        Import batch =
                desk.open(
                        Texts.of(
                                "imports.fromBrowser",
                                count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0));
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setContentType("application/json");
        response.getWriter()
                .write(Json.createObjectBuilder().add("id", batch.id()).build().toString());
    }
}
