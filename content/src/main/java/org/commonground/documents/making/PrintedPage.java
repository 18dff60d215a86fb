package org.commonground.documents.making;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** The whole page around a manuscript's body: head, style, and a bookmark for every heading. */
final class PrintedPage {
    private final Document page;
    private int headings;

    private PrintedPage(Document page) {
        this.page = page;
    }

    static Document of(Manuscript manuscript) {
        Document document = parse("<html><head/><body>" + manuscript.body() + "</body></html>");
        PrintedPage page = new PrintedPage(document);
        page.addHead(manuscript);
        page.addBookmarks();
        return document;
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setNamespaceAware(false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException(
                    "The body is not well-formed XHTML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addHead(Manuscript manuscript) {
        page.getDocumentElement().setAttribute("lang", manuscript.language());
        Element head = head();
        addText(head, "title", manuscript.title());
        // PDF/UA asks for a description.
        addMeta(
                head,
                "description",
                manuscript.subject() == null ? manuscript.title() : manuscript.subject());
        if (manuscript.subject() != null) {
            addMeta(head, "subject", manuscript.subject());
        }
        if (manuscript.author() != null) {
            addMeta(head, "author", manuscript.author());
        }
        addText(head, "style", style());
    }

    /**
     * Nested as the headings are; a bookmark inside another in the list becomes its child in the
     * outline.
     */
    private void addBookmarks() {
        Element list = page.createElement("bookmarks");
        head().appendChild(list);
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        open.push(list);
        levels.push(0);
        collect(page.getElementsByTagName("body").item(0), open, levels);
    }

    private void collect(Node node, Deque<Element> open, Deque<Integer> levels) {
        if (node instanceof Element element && element.getTagName().matches("h[1-3]")) {
            int level = element.getTagName().charAt(1) - '0';
            while (Objects.requireNonNull(levels.peek()) >= level) {
                levels.pop();
                open.pop();
            }
            Element bookmark = bookmark(element);
            Objects.requireNonNull(open.peek()).appendChild(bookmark);
            open.push(bookmark);
            levels.push(level);
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), open, levels);
        }
    }

    private Element bookmark(Element heading) {
        if (heading.getAttribute("id").isEmpty()) {
            headings++;
            heading.setAttribute("id", "heading-" + headings);
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().replaceAll("\\s+", " ").strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }

    private Element head() {
        return (Element) page.getElementsByTagName("head").item(0);
    }

    private void addText(Element parent, String tag, String text) {
        Element element = page.createElement(tag);
        element.setTextContent(text);
        parent.appendChild(element);
    }

    private void addMeta(Element head, String name, String content) {
        Element meta = page.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        head.appendChild(meta);
    }

    private static String style() {
        try (InputStream css =
                Objects.requireNonNull(PrintedPage.class.getResourceAsStream("printed-page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("A part of the portal is missing", e);
        }
    }
}
