package org.commonground.portal.security;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form that arrived when its sender's session had ended. It goes through the sign-in page in the
 * field {@value #FIELD} and is sent once more by whoever has signed in, so that nothing typed is
 * lost.
 *
 * @param address where it was sent
 * @param fields as they came, without the form's token
 */
public record LeftForm(LocalPath address, List<Field> fields) {
    public static final String FIELD = "left";

    private static final String ATTRIBUTE = "portal.left";

    /** In bytes; more than any of our forms holds. */
    private static final int LONGEST = 1 << 20;

    /** Passwords are changed there, which go through no page. */
    private static final String ACCOUNT = "/account";

    public record Field(String name, String value) {
        private String written() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /**
     * What came with a request. Empty where nobody typed it into one of our plain pages: scripts
     * want another answer than a page, and what Faces sends is kept otherwise.
     */
    public static Optional<LeftForm> in(HttpServletRequest request) {
        if (!isPlain(request)) {
            return Optional.empty();
        }
        List<Field> fields =
                request.getParameterMap().entrySet().stream()
                        .filter(field -> !field.getKey().equals(FormTokens.FIELD))
                        .flatMap(LeftForm::each)
                        .toList();
        return LocalPath.of(request.getRequestURI())
                .filter(address -> !address.value().startsWith(ACCOUNT))
                .filter(address -> fields.stream().noneMatch(LeftForm::isOfFaces))
                .map(address -> new LeftForm(address, fields));
    }

    /** For the sign-in page. */
    public void leaveIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public static boolean isJustLeft(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /**
     * What the sign-in page has to carry: what was left with this request, or what the page itself
     * sent along. Never what stands in an address, which might be a link from another site.
     *
     * @param next the address that it sent along
     */
    public static @Nullable LeftForm carried(HttpServletRequest request, Optional<LocalPath> next) {
        if (request.getAttribute(ATTRIBUTE) instanceof LeftForm left) {
            return left;
        }
        return Optional.ofNullable(request.getParameter(FIELD))
                .filter(written -> request.getMethod().equals("POST"))
                .flatMap(written -> next.map(address -> read(address, written)))
                .orElse(null);
    }

    /** For the field {@value #FIELD}. */
    public String written() {
        return fields.stream().map(Field::written).collect(Collectors.joining("&"));
    }

    private static @Nullable LeftForm read(LocalPath address, String written) {
        try {
            return new LeftForm(
                    address, Stream.of(written.split("&")).map(LeftForm::read).toList());
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static Field read(String written) {
        String[] parts = written.split("=", 2);
        return new Field(
                URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }

    private static boolean isPlain(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        String type = request.getHeader("Content-Type");
        return request.getMethod().equals("POST")
                && wanted != null
                && wanted.contains("text/html")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getContentLength() <= LONGEST;
    }

    private static boolean isOfFaces(Field field) {
        return field.name().startsWith("jakarta.faces.");
    }

    private static Stream<Field> each(Map.Entry<String, String[]> field) {
        return Stream.of(field.getValue()).map(value -> new Field(field.getKey(), value));
    }
}
