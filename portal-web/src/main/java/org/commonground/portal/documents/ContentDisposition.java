package org.commonground.portal.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a browser is told a file's name (RFC 6266): plain for old ones, whole in UTF-8 for the rest.
 */
record ContentDisposition(String type, String name) {
    String header() {
        String plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%;]", "_");
        String whole =
                URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(type, plain, whole);
    }
}
