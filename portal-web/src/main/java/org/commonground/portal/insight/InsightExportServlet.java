package org.commonground.portal.insight;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.insight.InsightDesk;
import org.commonground.insight.WordFigures;
import org.commonground.portal.parts.CsvAnswer;

import java.io.IOException;

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
        CsvAnswer csv =
                new CsvAnswer(
                        response, "searches.csv", "words", "searches", "found nothing", "opened");
        for (WordFigures one : desk.popular(days, MOST)) {
            csv.line(one.words(), one.searches(), one.nothing(), one.clicks());
        }
    }
}
