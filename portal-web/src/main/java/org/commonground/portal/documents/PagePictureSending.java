package org.commonground.portal.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.documents.Document;
import org.commonground.documents.reading.PagePictures;
import org.commonground.documents.reading.PictureWidth;
import org.commonground.documents.reading.WorkshopBusy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /d/7/page-3.jpg?width=480}: a page of a PDF as a picture, for who may see the document.
 */
@ApplicationScoped
public class PagePictureSending {
    private static final Pattern NAME = Pattern.compile("page-([1-9]\\d{0,4})\\.jpg");
    private static final String SECONDS_TO_WAIT = "5";

    private final PagePictures pictures;

    @Inject
    public PagePictureSending(PagePictures pictures) {
        this.pictures = pictures;
    }

    static boolean isPicture(String name) {
        return NAME.matcher(name).matches();
    }

    void send(
            Document document,
            String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<PictureWidth> width =
                PictureWidth.of(
                        Optional.ofNullable(request.getParameter("width"))
                                .orElse(String.valueOf(PictureWidth.MIDDLE.pixels())));
        Matcher page = NAME.matcher(name);
        if (width.isEmpty() || !page.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<Path> picture =
                    pictures.of(document, Integer.parseInt(page.group(1)), width.get());
            if (picture.isPresent()) {
                send(picture.get(), request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (WorkshopBusy busy) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            response.sendError(busy.status());
        }
    }

    private static void send(Path picture, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + picture.getFileName() + "\"";
        response.setHeader("ETag", tag);
        // The same address shows another picture when the file is replaced.
        response.setHeader("Cache-Control", "private, max-age=0, must-revalidate");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLengthLong(Files.size(picture));
        if (!request.getMethod().equals("HEAD")) {
            Files.copy(picture, response.getOutputStream());
        }
    }
}
