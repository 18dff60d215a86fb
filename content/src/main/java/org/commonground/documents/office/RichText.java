package org.commonground.documents.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** RTF with a mark wherever a page begins: Tika makes of that no more than the end of a line. */
final class RichText {
    /** Larger ones are full of pictures and are read without marks. */
    private static final long MARKED = 16L << 20;

    /** A backslash before it would make it the plain word "page". */
    private static final Pattern NEW_PAGE =
            Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(soft)?page(?![a-z])");

    private RichText() {}

    static byte[] withPageMarks(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > MARKED) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return NEW_PAGE.matcher(text)
                .replaceAll(
                        found ->
                                "$1"
                                        + "\\\\u"
                                        + (short)
                                                (found.group(2) == null
                                                        ? PageMarks.WANTED
                                                        : PageMarks.LAID_OUT)
                                        + "?")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
