package org.commonground.portal.publications.print;

import org.commonground.documents.making.Xhtml;
import org.commonground.portal.parts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The body of a manuscript as it is being written. What is empty is left out. */
final class PrintedSheet {
    private final StringBuilder xhtml = new StringBuilder();

    static String text(String key) {
        return Texts.of(key);
    }

    /** What stands there, or that nothing is recorded. */
    static String orNothing(String value) {
        return value.isBlank() ? text("nothingRecorded") : value;
    }

    PrintedSheet heading(int level, String heading) {
        xhtml.append("<h%1$d>%2$s</h%1$d>".formatted(level, Xhtml.escape(heading)));
        return this;
    }

    PrintedSheet line(String words) {
        return classed("", words);
    }

    /** In small print. */
    PrintedSheet note(@Nullable String words) {
        return words == null ? this : classed(" class=\"note\"", words);
    }

    private PrintedSheet classed(String attribute, String words) {
        if (!words.isBlank()) {
            xhtml.append("<p%s>%s</p>".formatted(attribute, broken(words)));
        }
        return this;
    }

    PrintedSheet quotation(String words) {
        if (!words.isBlank()) {
            xhtml.append("<blockquote><p>%s</p></blockquote>".formatted(broken(words)));
        }
        return this;
    }

    /**
     * What {@link org.commonground.portal.parts.Markdown} made, with its headings as bold lines.
     */
    PrintedSheet html(String html) {
        xhtml.append(inBody(html));
        return this;
    }

    PrintedSheet items(List<String> items) {
        if (!items.isEmpty()) {
            xhtml.append("<ul>");
            items.forEach(item -> xhtml.append("<li>" + Xhtml.escape(item) + "</li>"));
            xhtml.append("</ul>");
        }
        return this;
    }

    PrintedSheet facts(Map<String, String> facts) {
        facts.forEach(
                (name, value) ->
                        xhtml.append(
                                "<p class=\"fact\"><b>%s:</b> %s</p>"
                                        .formatted(Xhtml.escape(name), Xhtml.escape(value))));
        return this;
    }

    /**
     * @param heads keys of the headings
     * @param rows cells as XHTML; the first of each row names it
     */
    PrintedSheet table(List<String> heads, List<List<String>> rows) {
        xhtml.append("<table class=\"columns-%d\"><thead><tr>".formatted(heads.size()));
        heads.forEach(
                key -> xhtml.append("<th scope=\"col\">" + Xhtml.escape(text(key)) + "</th>"));
        xhtml.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            xhtml.append("<tr><th scope=\"row\">" + row.getFirst() + "</th>");
            row.stream().skip(1).forEach(cell -> xhtml.append("<td>" + cell + "</td>"));
            xhtml.append("</tr>");
        }
        xhtml.append("</tbody></table>");
        return this;
    }

    /** For a cell of a table. */
    String xhtml() {
        return xhtml.toString();
    }

    /**
     * Headings would stand in the outline beside ours, and a picture would have to be fetched: its
     * words stay.
     */
    private static String inBody(String html) {
        return html.replaceAll("<h[1-6]>", "<p><b>")
                .replaceAll("</h[1-6]>", "</b></p>")
                .replaceAll("<img[^>]*? alt=\"([^\"]*)\"[^>]*>", "$1")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }

    private static String broken(String words) {
        return Xhtml.escape(words).replace("\n", "<br/>");
    }
}
