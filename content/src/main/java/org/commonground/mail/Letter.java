package org.commonground.mail;

import org.commonground.kernel.Segment;

import java.util.List;

/**
 * A mail's body, written once for both its parts: as plain text with every address in full, and as
 * a page with a language, a title, headings and links that say where they lead.
 */
public final class Letter {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>%s</title></head>
            <body style="margin:0;padding:1em;font:1em/1.5 Verdana,Arial,sans-serif;max-width:40em;overflow-wrap:anywhere">
            <h1 style="font-size:1.4em;line-height:1.25">%s</h1>
            """;

    /** Bold as well, for mail programs that know no marks. */
    private static final String MARKED =
            "<mark style=\"background:#ffd84d;color:#16211c\"><b>%s</b></mark>";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    public Letter(String title) {
        html.append(HEAD.formatted(escaped(title), escaped(title)));
        text.append(title).append("\n\n");
    }

    public Letter paragraph(String words) {
        text.append(words).append("\n\n");
        html.append("<p>").append(escaped(words)).append("</p>\n");
        return this;
    }

    /** A heading that leads somewhere. */
    public Letter heading(String words, String address) {
        text.append(words).append('\n').append(address).append("\n\n");
        html.append("<h2 style=\"font-size:1.1em;line-height:1.3\">")
                .append(anchor(words, address))
                .append("</h2>\n");
        return this;
    }

    /** A link in a paragraph of its own. */
    public Letter link(String words, String address) {
        text.append(words).append(":\n").append(address).append("\n\n");
        html.append("<p>").append(anchor(words, address)).append("</p>\n");
        return this;
    }

    /**
     * Words of somebody else.
     *
     * @param words of which only the page shows what is marked
     * @param source where they stand; empty where that is said already
     * @param address leads there; not used without a source
     */
    public Letter quotation(List<Segment> words, String source, String address) {
        text.append("    ");
        words.forEach(each -> text.append(each.text()));
        text.append('\n');
        html.append("<blockquote style=\"margin:0 0 1em;padding-left:1em;border-left:3px solid\">");
        words.forEach(each -> html.append(shown(each)));
        if (!source.isEmpty()) {
            text.append("    ").append(source).append(": ").append(address).append('\n');
            html.append("<br>").append(anchor(source, address));
        }
        text.append('\n');
        html.append("</blockquote>\n");
        return this;
    }

    /** What comes after is about the mail itself. */
    public Letter rule() {
        text.append("--------\n\n");
        html.append("<hr>\n");
        return this;
    }

    public String text() {
        return text.toString().stripTrailing() + '\n';
    }

    public String html() {
        return html + "</body>\n</html>\n";
    }

    private static String shown(Segment each) {
        String plain = escaped(each.text());
        return each.marked() ? MARKED.formatted(plain) : plain;
    }

    private static String anchor(String words, String address) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(words) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
