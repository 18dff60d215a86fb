package org.commonground.documents.office;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Puts a mark into the text wherever Word's or OpenDocument's XML begins a new page, which Tika
 * drops, and remembers the language that the styles name.
 */
final class PageMarks extends DefaultHandler {
    /** Where the program that saved the file began a page; no file can mean it as a character. */
    static final char LAID_OUT = '\ufdd0';

    /** Where the author wants a new page. */
    static final char WANTED = '\ufdd1';

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String OPEN_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String OPEN_FORMAT =
            "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    private final DefaultHandler next;
    private final Spoken spoken;
    private boolean newPageDue;
    private boolean sectionEnds;

    /** The first language that is named; shared by all parts of a file. */
    static final class Spoken {
        private @Nullable String language;

        @Nullable String language() {
            return language;
        }

        void hears(@Nullable String tag) {
            if (language == null && tag != null && !tag.isBlank()) {
                language = tag;
            }
        }
    }

    PageMarks(DefaultHandler next, Spoken spoken) {
        this.next = next;
        this.spoken = spoken;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        next.startElement(uri, name, qName, attributes);
        if (uri.equals(WORD) || uri.equals(STRICT_WORD)) {
            startWord(uri, name, attributes);
        } else if (uri.equals(OPEN_TEXT) && name.equals("soft-page-break")) {
            mark(LAID_OUT);
        } else if (name.equals("text-properties")) {
            spoken.hears(openLanguage(attributes));
        }
    }

    private void startWord(String uri, String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "lastRenderedPageBreak" -> markWord(uri, LAID_OUT);
            case "br" -> {
                if ("page".equals(attributes.getValue(uri, "type"))) {
                    markWord(uri, WANTED);
                }
            }
            case "pageBreakBefore" -> newPageDue |= !"0".equals(attributes.getValue(uri, "val"));
            case "sectPr" -> sectionEnds = true;
            case "type" -> sectionEnds &= !"continuous".equals(attributes.getValue(uri, "val"));
            case "r" -> {
                if (newPageDue) {
                    newPageDue = false;
                    markWord(uri, WANTED);
                }
            }
            case "lang" -> spoken.hears(attributes.getValue(uri, "val"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        next.endElement(uri, name, qName);
        if (sectionEnds && name.equals("p") && !uri.equals(OPEN_TEXT)) {
            sectionEnds = false;
            newPageDue = true;
        }
    }

    /** Tika takes only what stands in a text element of a run. */
    private void markWord(String uri, char mark) throws SAXException {
        next.startElement(uri, "t", "w:t", new AttributesImpl());
        mark(mark);
        next.endElement(uri, "t", "w:t");
    }

    private void mark(char mark) throws SAXException {
        next.characters(new char[] {mark}, 0, 1);
    }

    private static @Nullable String openLanguage(Attributes attributes) {
        String language = attributes.getValue(OPEN_FORMAT, "language");
        String country = attributes.getValue(OPEN_FORMAT, "country");
        if (language == null || language.equals("none")) {
            return null;
        }
        return country == null || country.equals("none") ? language : language + "-" + country;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        next.characters(chars, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        next.ignorableWhitespace(chars, start, length);
    }

    @Override
    public void startDocument() throws SAXException {
        next.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        next.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        next.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        next.endPrefixMapping(prefix);
    }
}
