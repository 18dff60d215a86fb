package org.commonground.documents.office;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Tika does not tell of a web page. */
final class WebPage {
    private static final int HEAD = 8 * 1024;
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)<html\\b[^>]{0,500}?\\blang\\s*=\\s*[\"']?([A-Za-z0-9-]{2,35})");

    private WebPage() {}

    /** The language that its first element names. */
    static @Nullable String language(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            Matcher found = LANGUAGE.matcher(head);
            return found.find() ? found.group(1) : null;
        }
    }
}
