package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Title, author and keywords from the XML that a PDF may carry about itself; none when it is
 * absent, broken or over 1 MB.
 */
record XmpPacket(@Nullable String title, @Nullable String author, @Nullable String keywords) {
    private static final XmpPacket NOTHING = new XmpPacket(null, null, null);
    private static final int LONGEST = 1 << 20;
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final XMLInputFactory XML = withoutEntities();

    static XmpPacket of(PDDocument document) {
        try {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata == null) {
                return NOTHING;
            }
            try (InputStream in = metadata.createInputStream()) {
                byte[] bytes = in.readNBytes(LONGEST + 1);
                return bytes.length > LONGEST ? NOTHING : parse(bytes);
            }
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            return NOTHING;
        }
    }

    private static XmpPacket parse(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        String title = null;
        List<String> authors = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && DUBLIN_CORE.equals(xml.getNamespaceURI())) {
                if (xml.getLocalName().equals("title") && title == null) {
                    title = items(xml).stream().findFirst().orElse(null);
                } else if (xml.getLocalName().equals("creator")) {
                    authors.addAll(items(xml));
                } else if (xml.getLocalName().equals("subject")) {
                    subjects.addAll(items(xml));
                }
            }
        }
        return new XmpPacket(title, joined(authors), joined(subjects));
    }

    private static @Nullable String joined(List<String> items) {
        return items.isEmpty() ? null : String.join(", ", items);
    }

    /** The texts below the element at hand: one, or those of a list. */
    private static List<String> items(XMLStreamReader xml) throws XMLStreamException {
        List<String> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (!text.toString().isBlank()) {
                    items.add(text.toString().strip());
                }
                text.setLength(0);
            }
        }
        return items;
    }

    private static XMLInputFactory withoutEntities() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
