package org.commonground.documents.office;

import org.apache.tika.detect.CompositeEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.commonground.documents.wire.FileFormat;
import org.xml.sax.ContentHandler;

import java.io.InputStream;
import java.util.List;

import javax.xml.parsers.SAXParser;

/** The parser of each format, told to leave alone what is embedded, linked or not the text. */
final class TikaParsers {
    static final EncodingDetector ENCODINGS =
            new CompositeEncodingDetector(
                    List.of(new UniversalEncodingDetector(), new Icu4jEncodingDetector()));

    private TikaParsers() {}

    static Parser of(FileFormat format) {
        return switch (format) {
            case WORD, POWERPOINT -> new OOXMLParser();
            case OLD_WORD, OLD_POWERPOINT -> new OfficeParser();
            case OPEN_TEXT -> new OpenDocumentParser();
            case RTF -> new RTFParser();
            case HTML ->
                    new JSoupParser(
                            new CompositeEncodingDetector(
                                    List.of(new HtmlEncodingDetector(), ENCODINGS)));
            case PDF, TEXT -> throw new IllegalArgumentException("Tika does not read " + format);
        };
    }

    static ParseContext context(PageMarks.Spoken spoken) {
        ParseContext context = new ParseContext();
        context.set(SAXParser.class, new SafeSaxParser(spoken));
        context.set(OfficeParserConfig.class, config());
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static OfficeParserConfig config() {
        OfficeParserConfig config = new OfficeParserConfig();
        // One event after the other: a whole tree of a long report would not fit the child's heap.
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeSlideMasterContent(false);
        config.setExtractMacros(false);
        return config;
    }

    static Metadata metadata(FileFormat format) {
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, format.mediaType());
        return metadata;
    }

    /** Files within files are not read: what stands on the pages is the document. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
