package org.commonground.portal.parts;

import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.SafeCell;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer that a spreadsheet opens: CSV in UTF-8, with the mark by which it knows that, in which
 * it calculates nothing.
 */
public final class CsvAnswer {
    private final Writer out;

    /**
     * @param name of the file
     * @param columns their names, written as they are
     */
    public CsvAnswer(HttpServletResponse response, String name, String... columns)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        out = response.getWriter();
        out.write("\uFEFF" + String.join(",", columns) + "\r\n");
    }

    /** One line; texts are quoted, numbers are not. */
    public void line(Object... cells) throws IOException {
        out.write(
                Stream.of(cells).map(CsvAnswer::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(Object value) {
        return value instanceof Number
                ? value.toString()
                : "\"" + SafeCell.of(value.toString()).replace("\"", "\"\"") + "\"";
    }
}
