package org.commonground.portal.errors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Locale;

/**
 * Why a request failed, for a page or as {@code application/problem+json} (RFC 9457).
 *
 * @param status of HTTP, 400 to 599
 * @param code stable, for programs
 * @param sentence for people
 * @param reference the number under which the log tells more; null when the log has nothing to tell
 * @param retryAfter seconds to wait before another try; 0 when waiting does not help
 * @param instead the address of what whoever asked may want instead; null when there is none
 */
public record Problem(
        int status,
        String code,
        String sentence,
        @Nullable String reference,
        long retryAfter,
        @Nullable String instead) {
    /** Where a filter leaves it for the error page. */
    static final String ATTRIBUTE = "portal.problem";

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(int status, String code, String sentence) {
        this(status, code, sentence, null, 0, null);
    }

    /** What there is to say about a bare status. */
    public static Problem of(int status) {
        return new Problem(
                status,
                title(status).toLowerCase(Locale.ROOT).replace(' ', '-'),
                switch (status) {
                    case 400 -> "This request could not be understood.";
                    case 401 -> "Sign in or send an access token.";
                    case 403 -> "You may not do this.";
                    case 404 -> "There is nothing at this address.";
                    case 405 -> "This cannot be done at this address.";
                    case 406 -> "Nothing here is of the type that the header Accept asks for.";
                    case 413 -> "This is too large.";
                    case 415 -> "This type of content is not taken here.";
                    case 503 -> "The portal is busy. Try again in a minute.";
                    default -> title(status) + ".";
                });
    }

    public JsonObject json() {
        JsonObjectBuilder json =
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", title(status))
                        .add("status", status)
                        .add("detail", sentence)
                        .add("code", code);
        if (reference != null) {
            json.add("reference", reference);
        }
        if (instead != null) {
            json.add("instead", instead);
        }
        return json.build();
    }

    /** Answers a program at once, or leaves it to the error page, which keeps the status. */
    public void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (retryAfter > 0) {
            response.setHeader("Retry-After", String.valueOf(retryAfter));
        }
        if (AskedAddress.isForProgram(request)) {
            write(response);
        } else {
            request.setAttribute(ATTRIBUTE, this);
            response.sendError(status);
        }
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json().toString());
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known != null
                ? known.getReasonPhrase()
                : status == 422 ? "Unprocessable Content" : "Error";
    }
}
