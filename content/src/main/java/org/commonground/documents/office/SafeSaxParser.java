package org.commonground.documents.office;

import org.xml.sax.InputSource;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

/**
 * The parser that Tika is given for the XML inside office files: it refuses document types, so that
 * no entity can read a file or the network, and marks pages on the way.
 */
final class SafeSaxParser extends SAXParser {
    private final PageMarks.Spoken spoken;

    SafeSaxParser(PageMarks.Spoken spoken) {
        this.spoken = spoken;
    }

    @Override
    public void parse(InputStream stream, DefaultHandler handler) throws SAXException, IOException {
        strict().parse(stream, new PageMarks(handler, spoken));
    }

    @Override
    public void parse(InputSource source, DefaultHandler handler) throws SAXException, IOException {
        strict().parse(source, new PageMarks(handler, spoken));
    }

    private static SAXParser strict() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's own parser knows these features", e);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the class asks for it
    public Parser getParser() throws SAXException {
        return strict().getParser();
    }

    @Override
    public XMLReader getXMLReader() throws SAXException {
        return strict().getXMLReader();
    }

    @Override
    public boolean isNamespaceAware() {
        return true;
    }

    @Override
    public boolean isValidating() {
        return false;
    }

    @Override
    public void setProperty(String name, Object value) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public Object getProperty(String name) {
        throw new UnsupportedOperationException(name);
    }
}
