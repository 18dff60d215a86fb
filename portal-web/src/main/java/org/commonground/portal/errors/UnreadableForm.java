package org.commonground.portal.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request whose form the server cannot read, because it has too many fields or was cut off. The
 * server throws at each look at a field, so that no page could say what is wrong; here there are no
 * fields.
 */
final class UnreadableForm extends HttpServletRequestWrapper {
    static final Problem PROBLEM =
            new Problem(
                    400,
                    "unreadable-form",
                    "This form could not be read: it was cut off on its way, or has more than a"
                            + " thousand fields. Go back and send it again.");

    private UnreadableForm(HttpServletRequest request) {
        super(request);
    }

    static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null
                || !type.startsWith("multipart/form-data")
                        && !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        try {
            request.getParameterMap();
            return false;
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    /** The request itself where it can be read. */
    static HttpServletRequest without(HttpServletRequest request) {
        return is(request) ? new UnreadableForm(request) : request;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }
}
