package org.commonground.portal.organise;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.commonground.kernel.Refusal;
import org.commonground.portal.documents.UploadedPart;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormAgain;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarRefused;
import org.commonground.seminars.portraits.Portrait;
import org.commonground.seminars.portraits.PortraitRefused;
import org.commonground.seminars.portraits.Portraits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes the picture of a speaker and its words; a picture that came without words is kept
 * meanwhile, so that nobody has to choose it again.
 */
@WebServlet("/speaker-picture")
@MultipartConfig(maxFileSize = 40 << 20, maxRequestSize = 41 << 20, fileSizeThreshold = 1 << 16)
public class SpeakerPictureServlet extends HttpServlet {
    private static final String FORM = "/organise/picture-speakers.xhtml";
    private static final String SMALLER = "Make it smaller and choose it again.";
    private static final int LONGEST = 4_000;

    @Inject private PictureSpeakers page;

    @Inject private Portraits portraits;

    @Inject private SeminarDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Part file = UploadedPart.file(request, SMALLER);
        String speaker = text("speaker", request);
        Portrait typed = new Portrait(text("key", request), text("alternative", request));
        boolean away = text("do", request).equals("remove");
        page.typed(speaker, typed);
        try {
            if (!away && file.getSize() > 0) {
                typed = kept(file, typed.alternative());
                page.typed(speaker, typed);
            }
            if (!away && !typed.isThere()) {
                page.refuse("file", "Choose a picture first.");
                FormAgain.showUnread(FORM, request, response);
                return;
            }
            desk.picture(
                    page.seminar().id(), revision(request), speaker, away ? Portrait.NONE : typed);
            FacesRedirect.to(
                    page.path() + "?done=" + (away ? "removed" : "saved"), request, response);
        } catch (PortraitRefused refused) {
            page.refuse("file", refused.getMessage());
            FormAgain.show(FORM, refused, request, response);
        } catch (SeminarRefused refused) {
            page.refuse(refused);
            FormAgain.show(FORM, refused, request, response);
        } catch (Refusal refusal) {
            page.refuse("file", refusal.getMessage());
            FormAgain.show(FORM, refusal, request, response);
        }
    }

    private Portrait kept(Part file, String alternative) throws IOException {
        try (InputStream picture = file.getInputStream()) {
            return new Portrait(portraits.keep(picture), alternative);
        }
    }

    private static int revision(HttpServletRequest request) throws IOException, ServletException {
        String revision = text("revision", request);
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    /** As bytes, because the server takes a field that comes with files for Latin-1. */
    private static String text(String name, HttpServletRequest request)
            throws IOException, ServletException {
        Part part = request.getPart(name);
        if (part == null) {
            return "";
        }
        try (InputStream typed = part.getInputStream()) {
            return new String(typed.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        }
    }
}
