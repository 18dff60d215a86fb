package org.commonground.portal.desk.vocabularies;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.Asked;
import org.commonground.taxonomy.ImportPlan;
import org.commonground.taxonomy.Vocabulary;
import org.commonground.taxonomy.VocabularyFileRefused;
import org.commonground.taxonomy.VocabularyImport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Takes a vocabulary's CSV file and shows what it would do, or does it when it comes back from
 * there.
 */
@WebServlet("/vocabulary-import")
@MultipartConfig(maxFileSize = 2 << 20, maxRequestSize = 5 << 20, fileSizeThreshold = 2 << 20)
public class VocabularyImportServlet extends HttpServlet {
    private static final int LARGEST = 1 << 20;

    @Inject private transient VocabularyImport imports;
    @Inject private transient ImportVocabulary page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Vocabulary vocabulary = AskedVocabulary.of(request);
        String state = Asked.field(request, "state");
        try {
            String csv = text(state.isEmpty() ? "file" : "csv", request);
            if (csv.isBlank()) {
                refuse(422, "Choose a CSV file first.", request, response);
                return;
            }
            if (!state.isEmpty()) {
                apply(vocabulary, csv, state, request, response);
                return;
            }
            ImportPlan plan = imports.plan(vocabulary, csv);
            page.shows(csv, plan);
            response.setStatus(plan.isPossible() ? HttpServletResponse.SC_OK : 422);
            show(request, response);
        } catch (CharacterCodingException notUtf8) {
            refuse(
                    422,
                    "The file is not in UTF-8. Save it once more as “CSV UTF-8”.",
                    request,
                    response);
        }
    }

    private void apply(
            Vocabulary vocabulary,
            String csv,
            String state,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        try {
            imports.apply(vocabulary, csv, state);
            FacesRedirect.to(
                    AskedVocabulary.address(vocabulary) + "?done=import", request, response);
        } catch (VocabularyFileRefused refusal) {
            page.shows(csv, imports.plan(vocabulary, csv));
            refuse(refusal.status(), refusal.getMessage(), request, response);
        }
    }

    /** As bytes, because the server takes a field that comes with files for Latin-1. */
    private static String text(String name, HttpServletRequest request)
            throws IOException, ServletException {
        Part part = request.getPart(name);
        if (part == null) {
            return "";
        }
        byte[] bytes = part.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new VocabularyFileTooLarge();
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private void refuse(
            int status, String sentence, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.refuse(FormErrors.at("file", sentence));
        response.setStatus(status);
        show(request, response);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/desk/import-vocabulary.xhtml").forward(request, response);
    }
}
