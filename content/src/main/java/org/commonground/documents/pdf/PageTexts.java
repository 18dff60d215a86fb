package org.commonground.documents.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.commonground.documents.texts.CleanText;
import org.commonground.documents.wire.ReadingLimits;

import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * One pass over a document that hands on the text of each page as soon as it is known.
 *
 * <p>A page that fails counts as unreadable and the next goes on. Pages are those that the tree
 * really holds: the number that a file claims may be any.
 */
final class PageTexts extends PDFTextStripper {
    /** Real pages draw a few dozen; forms that draw each other can multiply without end. */
    private static final int MOST_FORMS = 10_000;

    private final ReadingLimits limits;
    private final Sink sink;
    private final PageBuffer buffer;
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final OverprintedText overprinted = new OverprintedText();
    private final FirstPage first = new FirstPage();
    private boolean firstDone;
    private int number;
    private int unreadable;
    private int glyphs;
    private int forms;
    private int replaced;
    private long characters;
    private boolean cut;
    private boolean sinkFailed;

    /** Takes pages in order; numbers start at 1. */
    @FunctionalInterface
    interface Sink {
        void page(int number, String text) throws IOException;
    }

    PageTexts(ReadingLimits limits, Sink sink) {
        this.limits = limits;
        this.sink = sink;
        this.buffer = new PageBuffer(limits.pageCharacters());
        setLineSeparator("\n");
        // The stripper's own way of dropping fake bold costs a third of the time; ours gives the
        // same text.
        setSuppressDuplicateOverlappingText(false);
    }

    void writeText(PDDocument document) throws IOException {
        writeText(document, buffer);
    }

    @Override
    protected void processPages(PDPageTree pages) throws IOException {
        for (PDPage page : pages) {
            if (number == limits.pages() || characters >= limits.textCharacters()) {
                cut = true;
                return;
            }
            number++;
            numbers.put(page.getCOSObject(), number);
            buffer.clear();
            if (page.hasContents()) {
                tryPage(page);
            }
            deliver();
        }
    }

    private void tryPage(PDPage page) throws IOException {
        glyphs = 0;
        forms = 0;
        replaced = 0;
        overprinted.clear();
        try {
            processPage(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            unreadable++;
            writeWhatThereIs();
        }
        firstDone |= first.isComplete();
    }

    private void writeWhatThereIs() {
        buffer.clear();
        try {
            writePage();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            buffer.clear();
        }
    }

    private void deliver() throws IOException {
        String text = CleanText.of(buffer.text());
        characters += text.length();
        cut |= buffer.wasCut();
        try {
            sink.page(number, text);
        } catch (IOException e) {
            sinkFailed = true;
            throw e;
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean replaces = properties != null && properties.containsKey(COSName.ACTUAL_TEXT);
        if (replaced > 0 || replaces) {
            replaced++;
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        replaced = Math.max(0, replaced - 1);
        super.endMarkedContentSequence();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            cut = true;
            return;
        }
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++glyphs > limits.pageCharacters()) {
            cut = true;
            return;
        }
        // Text that stands for drawn glyphs sits on the first of them; all must come through.
        if (replaced > 0 || !overprinted.repeats(text)) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!firstDone) {
            first.add(text, positions);
        }
        super.writeString(text, positions);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        if (!firstDone) {
            first.endLine();
        }
        super.writeLineSeparator();
    }

    int count() {
        return number;
    }

    int unreadable() {
        return unreadable;
    }

    boolean wasCut() {
        return cut;
    }

    boolean sinkFailed() {
        return sinkFailed;
    }

    TitleSeen title() {
        return first.title();
    }

    IdentityHashMap<COSDictionary, Integer> numbers() {
        return numbers;
    }

    /** The text of one page as it is written; what goes beyond the limit is dropped. */
    private static final class PageBuffer extends Writer {
        private final int limit;
        private final StringBuilder text = new StringBuilder();
        private boolean cut;

        PageBuffer(int limit) {
            this.limit = limit;
        }

        void clear() {
            text.setLength(0);
        }

        CharSequence text() {
            return text;
        }

        boolean wasCut() {
            return cut;
        }

        @Override
        public void write(String s) {
            if (text.length() + s.length() > limit) {
                cut = true;
            } else {
                text.append(s);
            }
        }

        @Override
        public void write(char[] chars, int from, int length) {
            write(new String(chars, from, length));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
