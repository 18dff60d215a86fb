package org.commonground.portal.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.EarlierFiles;
import org.commonground.portal.routes.AddressNumber;

import java.io.IOException;

/** {@code /desk/documents/7/earlier/3}: a file that a document had before, to be kept. */
@WebServlet("/earlier-file")
public class EarlierFileServlet extends HttpServlet {
    @Inject private transient EarlierFiles earlier;

    @Inject private transient DocumentLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileSending.send(
                library.open(
                        earlier.get(
                                AddressNumber.of(request, "id"),
                                AddressNumber.of(request, "file"))),
                "attachment",
                request,
                response);
    }
}
