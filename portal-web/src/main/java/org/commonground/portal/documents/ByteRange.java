package org.commonground.portal.documents;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for: one range of bytes (RFC 9110, section 14). Several
 * ranges at once are answered with the whole file, as the standard allows.
 *
 * @param from first byte, from 0
 * @param to last byte, inclusive
 * @param size of the whole file
 */
record ByteRange(long from, long to, long size) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Empty when the whole file is wanted: no range, several, or one of another version of the
     * file.
     */
    static Optional<ByteRange> of(HttpServletRequest request, String tag, long size) {
        String header = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        if (header == null || (condition != null && !condition.equals(tag))) {
            return Optional.empty();
        }
        return parse(header, size);
    }

    static Optional<ByteRange> parse(String header, long size) {
        Matcher range = ONE.matcher(header.replace(" ", ""));
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long last = Long.parseLong(range.group(2));
            return Optional.of(
                    new ByteRange(Math.max(0, size - last), size - 1, last == 0 ? 0 : size));
        }
        long from = Long.parseLong(range.group(1));
        long to =
                range.group(2).isEmpty()
                        ? size - 1
                        : Math.min(size - 1, Long.parseLong(range.group(2)));
        return Optional.of(new ByteRange(from, to, size));
    }

    /** Whether there is any such byte. */
    boolean fits() {
        return from <= to && from < size;
    }

    long length() {
        return to - from + 1;
    }

    String header() {
        return "bytes %d-%d/%d".formatted(from, to, size);
    }
}
