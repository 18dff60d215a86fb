package org.commonground.demo;

import org.commonground.demo.DemoDocument.Block;
import org.commonground.demo.DemoDocument.Chapter;

/** Writes one document as XHTML; fonts and page margins are left to whoever prints it. */
final class DemoPage {
    private static final String START =
            """
            <h1 id="top">%s</h1>
            <p class="author">%s</p>
            """;

    private final DemoDocument document;
    private final StringBuilder html = new StringBuilder();
    private boolean inList;

    DemoPage(DemoDocument document) {
        this.document = document;
    }

    /** What stands inside {@code body}. */
    String body() {
        html.append(START.formatted(escaped(document.title()), escaped(document.author())));
        int number = 1;
        for (Chapter chapter : document.sections()) {
            write(chapter, number++);
        }
        return html.toString();
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
