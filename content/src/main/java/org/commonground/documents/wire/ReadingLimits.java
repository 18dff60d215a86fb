package org.commonground.documents.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How much of one document is read; what lies beyond is left out and said so.
 *
 * @param pages most pages
 * @param pageCharacters most characters of one page
 * @param textCharacters most characters altogether
 * @param outlineLines most entries of the outline
 * @param pictureWidth of the first page's picture in pixels, 0 for none
 */
public record ReadingLimits(
        int pages, int pageCharacters, int textCharacters, int outlineLines, int pictureWidth) {
    /** Long enough for a book of several volumes, small enough for the portal's memory. */
    public static final ReadingLimits USUAL =
            new ReadingLimits(5_000, 1_000_000, 20_000_000, 2_000, 300);

    /** For the text alone, which everybody waits for. */
    public ReadingLimits withoutPicture() {
        return new ReadingLimits(pages, pageCharacters, textCharacters, outlineLines, 0);
    }

    /** For the picture alone: no pages and no facts are sent. */
    public ReadingLimits pictureOnly() {
        return new ReadingLimits(0, 0, 0, 0, pictureWidth);
    }

    /**
     * The most bytes an honest answer can have: UTF-8 takes up to three for a character, and pages
     * have heads.
     */
    public long mostBytes() {
        return 3L * textCharacters + 16L * pages + 20_000_000;
    }

    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(pages);
        out.writeInt(pageCharacters);
        out.writeInt(textCharacters);
        out.writeInt(outlineLines);
        out.writeInt(pictureWidth);
    }

    public static ReadingLimits readFrom(DataInputStream in) throws IOException {
        return new ReadingLimits(
                in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }
}
