package org.commonground.portal.desk.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.imports.ImportUndo;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.AddressNumber;

import java.io.IOException;

/** {@code POST /desk/imports/7/undo}: takes back what an import brought. */
@WebServlet("/desk/imports/*")
public class ImportStepServlet extends HttpServlet {
    @Inject private transient ImportUndo undo;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!"undo".equals(request.getAttribute("path.step"))) {
            Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
            return;
        }
        long id = AddressNumber.of(request, "id");
        undo.undo(id);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/desk/imports/" + id);
    }
}
