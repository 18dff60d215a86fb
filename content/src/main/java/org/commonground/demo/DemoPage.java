package org.commonground.demo;

import org.commonground.demo.DemoDocument.Block;
import org.commonground.demo.DemoDocument.Chapter;

/** Writes one document as XHTML; fonts and page margins are left to whoever prints it. */
final class DemoPage {
    private static final String START =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
            <head>
            <title>%2$s</title>
            <meta name="author" content="%3$s"/>
            <style>
            .author { color: #505a5f }
            .note { border-left: 3pt solid #505a5f; padding-left: 8pt }
            .lettered { list-style-type: none }
            h2, h3, h4 { page-break-after: avoid }
            p, li { orphans: 2; widows: 2 }
            </style>
            </head>
            <body>
            <h1 id="top">%2$s</h1>
            <p class="author">%3$s</p>
            """;

    private final DemoDocument document;
    private final StringBuilder html = new StringBuilder();
    private boolean inList;

    DemoPage(DemoDocument document) {
        this.document = document;
    }

    String html() {
        html.append(
                START.formatted(
                        escaped(document.language()),
                        escaped(document.title()),
                        escaped(document.author())));
        int number = 1;
        for (Chapter chapter : document.sections()) {
            write(chapter, number++);
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private void write(Chapter chapter, int number) {
        html.append(
                "<h%1$d id=\"section-%2$d\">%3$s</h%1$d>\n"
                        .formatted(chapter.level() + 1, number, escaped(chapter.heading())));
        chapter.blocks().forEach(this::write);
        endList();
    }

    private void write(Block block) {
        String text = escaped(block.text());
        if (block.type().equals("li")) {
            startList(text);
            html.append("<li>").append(text).append("</li>\n");
            return;
        }
        endList();
        html.append(
                switch (block.type()) {
                    case "p" -> "<p>" + text + "</p>\n";
                    case "quote" -> "<blockquote><p>" + text + "</p></blockquote>\n";
                    case "note" -> "<p class=\"note\">" + text + "</p>\n";
                    default -> throw new IllegalStateException("Unknown block " + block.type());
                });
    }

    /** Items that carry letters of the source, {@code (a)}, get no bullets besides. */
    private void startList(String firstItem) {
        if (!inList) {
            html.append(firstItem.startsWith("(") ? "<ul class=\"lettered\">\n" : "<ul>\n");
            inList = true;
        }
    }

    private void endList() {
        if (inList) {
            html.append("</ul>\n");
            inList = false;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
