package org.commonground.portal.agencies;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.SafeCell;
import org.commonground.portal.parts.NamedLink;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agencies as a CSV file for whoever wants to go on working with them. */
@WebServlet("/agencies.csv")
public class AgenciesExportServlet extends HttpServlet {
    @Inject private transient AgenciesPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"agencies.csv\"");
        Writer out = response.getWriter();
        out.write("\uFEFFagency,sector,part of,other names,address\r\n");
        for (AgenciesPage.Letter letter : page.letters()) {
            for (AgenciesPage.Agency agency : letter.agencies()) {
                NamedLink parent = agency.parent();
                out.write(
                        line(
                                agency.label(),
                                agency.sector(),
                                parent == null ? "" : parent.label(),
                                agency.synonyms(),
                                agency.url()));
            }
        }
    }

    private static String line(String... cells) {
        return Stream.of(cells)
                .map(cell -> "\"" + SafeCell.of(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
