package org.commonground.documents.making;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Which letters PDFs can show as they are read. */
public final class PrintedLetters {
    private static final CmapLookup FONT = font();

    private PrintedLetters() {}

    /**
     * False for letters that the font has not, such as Chinese or Gurmukhi ones, and for those that
     * run from right to left, such as Arabic or Hebrew ones: they would come out in the wrong
     * order.
     */
    public static boolean canShow(String text) {
        return text.codePoints()
                .allMatch(
                        letter ->
                                Character.isWhitespace(letter)
                                        || (FONT.getGlyphId(letter) != 0
                                                && !runsFromTheRight(letter)));
    }

    private static boolean runsFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static CmapLookup font() {
        try (InputStream file = PdfMaker.open(PdfMaker.FONTS + "-Bold.ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
