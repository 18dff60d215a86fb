package org.commonground.portal.feeds;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML document, written as it is told; texts may hold anything that a PDF held. */
final class XmlWriting implements AutoCloseable {
    private final XMLStreamWriter xml;

    /** Begins the document with its outermost element. */
    XmlWriting(OutputStream out, String root, String namespace) throws IOException {
        try {
            xml =
                    XMLOutputFactory.newInstance()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element; {@link #end} ends it. */
    XmlWriting begin(String name) throws IOException {
        return write(() -> xml.writeStartElement(name));
    }

    XmlWriting end() throws IOException {
        return write(xml::writeEndElement);
    }

    XmlWriting element(String name, String text) throws IOException {
        return begin(name).write(() -> xml.writeCharacters(allowed(text))).end();
    }

    /**
     * @param attributes names and values by turns
     */
    XmlWriting empty(String name, String... attributes) throws IOException {
        write(() -> xml.writeEmptyElement(name));
        for (int i = 0; i < attributes.length; i += 2) {
            String attribute = attributes[i];
            String value = allowed(attributes[i + 1]);
            write(() -> xml.writeAttribute(attribute, value));
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        write(xml::writeEndDocument);
        write(xml::close);
    }

    /** Without the characters that XML 1.0 has no way to say. */
    static String allowed(String text) {
        return text.replaceAll(
                "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private XmlWriting write(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
