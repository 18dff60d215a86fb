package org.commonground.documents.office;

import org.commonground.documents.office.Block.Break;
import org.commonground.documents.texts.CleanText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes Tika's XHTML as it comes and keeps its blocks in reading order, up to a limit. */
final class BlockCollector extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "blockquote",
                    "pre",
                    "dt",
                    "dd",
                    "caption",
                    "table",
                    "ul",
                    "ol",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "hr",
                    "address");
    private static final Set<String> LINES = Set.of("li", "tr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SILENT = Set.of("head", "script", "style", "annotation");
    private static final Set<String> NOT_THE_TEXT =
            Set.of("annotation", "slide-master-content", "slide-comments", "slide-comment");
    private static final Set<String> SLIDES = Set.of("slide-content", "slide");

    private final boolean foldLines;
    private final int limit;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Break before = Break.PARAGRAPH;
    private int heading;
    private int silent;
    private int preformatted;
    private int cells;
    private int slides;
    private boolean insideOldSlide;
    private long characters;
    private boolean full;

    /**
     * @param foldLines whether a line break in the file is no more than a blank, as in HTML
     * @param limit most characters that are kept
     */
    BlockCollector(boolean foldLines, int limit) {
        this.foldLines = foldLines;
        this.limit = limit;
    }

    List<Block> blocks() {
        endBlock(Break.PARAGRAPH);
        return blocks;
    }

    /** How many slides began, also those without a word. */
    int slides() {
        return slides;
    }

    boolean isFull() {
        return full;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String kind = attributes.getValue("class");
        if (silent > 0 || SILENT.contains(name) || (kind != null && NOT_THE_TEXT.contains(kind))) {
            silent++;
        } else if (kind != null && SLIDES.contains(kind)) {
            startSlide(kind);
        } else if (isHeading(name) && cells == 0) {
            endBlock(Break.PARAGRAPH);
            heading = name.charAt(1) - '0';
        } else if (LINES.contains(name)) {
            endBlock(Break.LINE);
            cells = 0;
        } else if (CELLS.contains(name)) {
            text.append(cells++ > 0 ? "\t" : "");
        } else if (BLOCKS.contains(name)) {
            startBlock();
            preformatted += name.equals("pre") ? 1 : 0;
        } else if (name.equals("br")) {
            text.append('\n');
        }
    }

    /** The old PowerPoint's slide holds a slide-content. */
    private void startSlide(String kind) {
        boolean begun = !blocks.isEmpty() || !text.isEmpty() || slides > 0;
        if (kind.equals("slide") || !insideOldSlide) {
            endBlock(begun ? Break.SLIDE : Break.PARAGRAPH);
            slides++;
        }
        insideOldSlide |= kind.equals("slide");
    }

    /** A paragraph within a cell or an item stays on its line. */
    private void startBlock() {
        if (cells == 0 && !(before == Break.LINE && text.isEmpty())) {
            endBlock(Break.PARAGRAPH);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (silent > 0) {
            silent--;
        } else if (LINES.contains(name)) {
            endBlock(Break.LINE);
            cells = 0;
        } else if (isHeading(name) && cells == 0) {
            endBlock(Break.PARAGRAPH);
        } else if (BLOCKS.contains(name)) {
            preformatted -= name.equals("pre") ? 1 : 0;
            if (cells == 0) {
                endBlock(Break.PARAGRAPH);
            } else {
                text.append(' ');
            }
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (silent > 0) {
            return;
        }
        characters += length;
        if (characters > limit) {
            full = true;
            throw new SAXException("enough");
        }
        for (int i = start; i < start + length; i++) {
            switch (chars[i]) {
                case PageMarks.LAID_OUT -> endBlock(Break.LAID_OUT_PAGE);
                case PageMarks.WANTED -> endBlock(Break.WANTED_PAGE);
                case '\n', '\r' -> text.append(foldLines && preformatted == 0 ? ' ' : '\n');
                // Tika puts this in place of what XML does not allow: marks of old Word files.
                case '\ufffd' -> text.append(' ');
                default -> text.append(chars[i]);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    /** The strongest break since the last words counts. */
    private void endBlock(Break next) {
        String words = cells > 0 ? row() : CleanText.of(text);
        text.setLength(0);
        if (!words.isEmpty()) {
            blocks.add(new Block(words, heading, before));
            before = next;
        } else if (next.compareTo(before) > 0) {
            before = next;
        }
        heading = 0;
    }

    /** A row keeps its cells apart. */
    private String row() {
        StringBuilder row = new StringBuilder();
        for (String cell : text.toString().split("\t", -1)) {
            String words = CleanText.of(cell).replace('\n', ' ');
            row.append(row.isEmpty() || words.isEmpty() ? "" : " | ").append(words);
        }
        return row.toString();
    }
}
