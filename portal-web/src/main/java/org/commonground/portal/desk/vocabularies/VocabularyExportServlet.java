package org.commonground.portal.desk.vocabularies;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.taxonomy.Vocabulary;
import org.commonground.taxonomy.VocabularyImport;

import java.io.IOException;

/** Hands a vocabulary out as the CSV file that can be brought back in. */
@WebServlet("/vocabulary-export")
public class VocabularyExportServlet extends HttpServlet {
    @Inject private transient VocabularyImport imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Vocabulary vocabulary = AskedVocabulary.of(request);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s.csv\"".formatted(vocabulary.value()));
        response.getWriter().write(imports.export(vocabulary));
    }
}
