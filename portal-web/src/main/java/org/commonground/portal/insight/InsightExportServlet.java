package org.commonground.portal.insight;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.insight.InsightDesk;
import org.commonground.insight.WordFigures;
import org.commonground.kernel.SafeCell;

import java.io.IOException;
import java.io.Writer;

/**
 * {@code /desk/insight.csv}: what was searched for, for a spreadsheet, which calculates none of it.
 */
@WebServlet("/desk/insight.csv")
public class InsightExportServlet extends HttpServlet {
    private static final int MOST = 10_000;

    @Inject private transient InsightDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int days = InsightSpan.of(request).days();
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"searches.csv\"");
        Writer out = response.getWriter();
        out.write("\uFEFFwords,searches,found nothing,opened\r\n");
        for (WordFigures one : desk.popular(days, MOST)) {
            out.write(
                    "\"%s\",%d,%d,%d\r\n"
                            .formatted(
                                    SafeCell.of(one.words()).replace("\"", "\"\""),
                                    one.searches(),
                                    one.nothing(),
                                    one.clicks()));
        }
    }
}
