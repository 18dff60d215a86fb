package org.commonground.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office files, written by hand as the programs write them. */
public final class SampleArchive {
    private static final String WORD_MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SLIDES_MAIN =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** Puts a file into the archive, or another in its place. */
    public SampleArchive with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public SampleArchive with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(head(entry));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** OpenDocument wants its type first and not compressed. */
    private static ZipEntry head(Map.Entry<String, byte[]> entry) {
        ZipEntry head = new ZipEntry(entry.getKey());
        if (entry.getKey().equals("mimetype")) {
            CRC32 crc = new CRC32();
            crc.update(entry.getValue());
            head.setMethod(ZipEntry.STORED);
            head.setSize(entry.getValue().length);
            head.setCrc(crc.getValue());
        }
        return head;
    }

    /**
     * A Word document.
     *
     * @param body what stands in {@code w:body}
     */
    public static SampleArchive word(String body) {
        return office("word/document.xml", WORD_MAIN)
                .with(
                        "word/document.xml",
                        HEAD
                                + "<w:document"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body>"
                                + body
                                + "</w:body></w:document>")
                .with(
                        "word/_rels/document.xml.rels",
                        relations(relation("rId1", OFFICE + "/styles", "styles.xml")))
                .with(
                        "word/styles.xml",
                        HEAD
                                + "<w:styles"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr><w:lang"
                                + " w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style"
                                + " w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name"
                                + " w:val=\"heading 1\"/></w:style></w:styles>");
    }

    /** A paragraph of a Word document. */
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A heading of a Word document. */
    public static String heading(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p>";
    }

    /**
     * A presentation; its slides are listed in the order given, whatever their files are called.
     */
    public static SampleArchive slides(String... texts) {
        String presentation = "http://schemas.openxmlformats.org/presentationml/2006/main";
        SampleArchive archive = office("ppt/presentation.xml", SLIDES_MAIN);
        StringBuilder ids = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            int file = texts.length - i;
            ids.append("<p:sldId id=\"%d\" r:id=\"rId%d\"/>".formatted(256 + i, file));
            relations.insert(
                    0, relation("rId" + file, OFFICE + "/slide", "slides/slide" + file + ".xml"));
            archive.with("ppt/slides/slide" + file + ".xml", slide(texts[i]));
        }
        return archive.with(
                        "ppt/presentation.xml",
                        "%s<p:presentation xmlns:p=\"%s\" xmlns:r=\"%s\"><p:sldIdLst>%s</p:sldIdLst></p:presentation>"
                                .formatted(HEAD, presentation, OFFICE, ids))
                .with("ppt/_rels/presentation.xml.rels", relations(relations.toString()));
    }

    private static String slide(String text) {
        String shapes =
                Stream.of(text.split("\n"))
                        .map(
                                line ->
                                        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\""
                                            + " name=\"x\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>"
                                            + "<p:txBody><a:bodyPr/><a:p><a:r><a:t>"
                                                + line
                                                + "</a:t></a:r></a:p></p:txBody></p:sp>")
                        .collect(Collectors.joining());
        return HEAD
                + "<p:sld xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr"
                + " id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
                + shapes
                + "</p:spTree></p:cSld></p:sld>";
    }

    /**
     * An OpenDocument text.
     *
     * @param body what stands in {@code office:text}
     */
    public static SampleArchive openText(String body) {
        String names =
                Stream.of("office", "text", "style", "meta", "table")
                        .map(
                                name ->
                                        "xmlns:%1$s=\"urn:oasis:names:tc:opendocument:xmlns:%1$s:1.0\""
                                                .formatted(name))
                        .collect(Collectors.joining(" "));
        String more =
                " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
        return new SampleArchive()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "%s<office:document-content %s%s><office:body><office:text>%s</office:text></office:body></office:document-content>"
                                .formatted(HEAD, names, more, body))
                .with(
                        "meta.xml",
                        "%s<office:document-meta %s%s><office:meta><dc:title>Who was asked in Oldham</dc:title><meta:initial-creator>Cohesion team</meta:initial-creator><meta:creation-date>2006-04-21T10:00:00</meta:creation-date></office:meta></office:document-meta>"
                                .formatted(HEAD, names, more))
                .with(
                        "styles.xml",
                        "%s<office:document-styles %s%s><office:styles><style:default-style style:family=\"paragraph\"><style:text-properties fo:language=\"en\" fo:country=\"GB\"/></style:default-style></office:styles></office:document-styles>"
                                .formatted(HEAD, names, more))
                .with(
                        "META-INF/manifest.xml",
                        HEAD
                                + "<manifest:manifest"
                                + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
    }

    private static SampleArchive office(String main, String type) {
        String types =
                "<Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                    + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                    + " PartName=\"/docProps/core.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                        + "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(main, type)
                        + Stream.of(1, 2, 3, 4)
                                .filter(number -> main.startsWith("ppt"))
                                .map(
                                        number ->
                                                "<Override PartName=\"/ppt/slides/slide%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.slide+xml\"/>"
                                                        .formatted(number))
                                .collect(Collectors.joining());
        return new SampleArchive()
                .with(
                        "[Content_Types].xml",
                        "%s<Types xmlns=\"%scontent-types\">%s</Types>"
                                .formatted(HEAD, PACKAGE, types))
                .with(
                        "_rels/.rels",
                        relations(
                                relation("rId1", OFFICE + "/officeDocument", main)
                                        + relation(
                                                "rId2",
                                                PACKAGE + "relationships/metadata/core-properties",
                                                "docProps/core.xml")))
                .with(
                        "docProps/core.xml",
                        HEAD
                                + "<cp:coreProperties"
                                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>Meeting"
                                + " in Caia Park</dc:title><dc:creator>Community safety"
                                + " team</dc:creator><dcterms:created"
                                + " xsi:type=\"dcterms:W3CDTF\">2005-11-02T09:30:00Z</dcterms:created></cp:coreProperties>");
    }

    private static String relations(String relations) {
        return "%s<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                .formatted(HEAD, PACKAGE, relations);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }
}
