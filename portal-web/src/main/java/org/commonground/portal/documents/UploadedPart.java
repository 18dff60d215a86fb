package org.commonground.portal.documents;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import java.io.IOException;
import java.util.Optional;

/** The part {@code file} of a form that a program sends. */
public final class UploadedPart {
    /** Bytes; above the portal's own limit of 200 MB, which has its own words. */
    public static final long LARGEST = 240L << 20;

    /** Bytes of a form with one file. */
    public static final long LARGEST_FORM = LARGEST + (1L << 20);

    /** Bytes; what is larger goes to the disk at once. */
    public static final int IN_MEMORY = 1 << 16;

    static final String SPLIT = "Split it, or make its pictures smaller.";

    private UploadedPart() {}

    /**
     * @param smaller what to do about a file that is too large
     * @throws UploadRefused when it is not there or too large, or the form cannot be read
     */
    public static Part file(HttpServletRequest request, String smaller) throws IOException {
        try {
            return Optional.ofNullable(request.getPart("file")).orElseThrow(UploadRefused::noFile);
        } catch (ServletException e) {
            throw UploadRefused.notAForm(e);
        } catch (IllegalStateException e) {
            throw UploadRefused.tooLarge(smaller, e);
        } catch (RuntimeException e) {
            // Undertow wraps what it finds wrong with the form, a form cut short above all.
            if (e.getCause() instanceof IOException) {
                throw UploadRefused.notAForm(e);
            }
            throw e;
        }
    }
}
