package org.commonground.portal.agencies;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.parts.CsvAnswer;
import org.commonground.portal.parts.NamedLink;

import java.io.IOException;

/** The agencies as a CSV file for whoever wants to go on working with them. */
@WebServlet("/agencies.csv")
public class AgenciesExportServlet extends HttpServlet {
    @Inject private transient AgenciesPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CsvAnswer csv =
                new CsvAnswer(
                        response,
                        "agencies.csv",
                        "agency",
                        "sector",
                        "part of",
                        "other names",
                        "address");
        for (AgenciesPage.Letter letter : page.letters()) {
            for (AgenciesPage.Agency agency : letter.agencies()) {
                NamedLink parent = agency.parent();
                csv.line(
                        agency.label(),
                        agency.sector(),
                        parent == null ? "" : parent.label(),
                        agency.synonyms(),
                        agency.url());
            }
        }
    }
}
