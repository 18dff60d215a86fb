package org.commonground.portal.organise;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.routes.Asked;
import org.commonground.portal.routes.UnknownAddress;
import org.commonground.portal.sheets.SheetBook;
import org.commonground.portal.sheets.Spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Guests and report of a seminar as files for spreadsheets. */
@WebServlet("/seminar-sheets")
public class SheetsServlet extends HttpServlet {
    @Inject private SeminarSheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String file = Asked.path(request, "file");
        List<Spreadsheet> pages =
                switch (file) {
                    case "attendees.csv", "attendees.xlsx" -> List.of(sheets.attendees());
                    case "report.csv", "report.xlsx" -> sheets.report();
                    default -> throw new UnknownAddress();
                };
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        if (file.endsWith(".csv")) {
            response.setContentType("text/csv; charset=utf-8");
            response.getOutputStream()
                    .write(Spreadsheet.csv(pages).getBytes(StandardCharsets.UTF_8));
        } else {
            response.setContentType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            SheetBook.write(pages, response.getOutputStream());
        }
    }
}
