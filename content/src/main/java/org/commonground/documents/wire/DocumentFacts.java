package org.commonground.documents.wire;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file says about itself, or what can be seen in it.
 *
 * @param format what it really is
 * @param unit what its pages are
 * @param pages pages that were gone through
 * @param unreadablePages how many of them could not be read to their end
 * @param cut whether a limit ended the reading before the last page or within one
 * @param title as the file gives it, or its largest words on the first page; null when neither
 *     makes sense
 * @param language a BCP 47 tag
 * @param keywords words to find it by, with commas between them
 * @param tagged whether it carries a structure that assistive technology can follow
 */
public record DocumentFacts(
        FileFormat format,
        PageUnit unit,
        int pages,
        int unreadablePages,
        boolean cut,
        @Nullable String title,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant created,
        @Nullable Instant modified,
        @Nullable String keywords,
        boolean tagged,
        List<OutlineLine> outline) {

    public DocumentFacts {
        outline = List.copyOf(outline);
    }

    public void writeTo(DataOutputStream out) throws IOException {
        WireText.write(out, format.name());
        WireText.write(out, unit.name());
        out.writeInt(pages);
        out.writeInt(unreadablePages);
        out.writeBoolean(cut);
        WireText.write(out, title);
        WireText.write(out, author);
        WireText.write(out, language);
        writeTime(out, created);
        writeTime(out, modified);
        WireText.write(out, keywords);
        out.writeBoolean(tagged);
        out.writeInt(outline.size());
        for (OutlineLine line : outline) {
            line.writeTo(out);
        }
    }

    public static DocumentFacts readFrom(DataInputStream in) throws IOException {
        return new DocumentFacts(
                WireText.readNamed(in, FileFormat.class),
                WireText.readNamed(in, PageUnit.class),
                in.readInt(),
                in.readInt(),
                in.readBoolean(),
                WireText.read(in),
                WireText.read(in),
                WireText.read(in),
                readTime(in),
                readTime(in),
                WireText.read(in),
                in.readBoolean(),
                readOutline(in));
    }

    private static List<OutlineLine> readOutline(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<OutlineLine> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(OutlineLine.readFrom(in));
        }
        return lines;
    }

    private static void writeTime(DataOutputStream out, @Nullable Instant time) throws IOException {
        out.writeLong(time == null ? Long.MIN_VALUE : time.toEpochMilli());
    }

    private static @Nullable Instant readTime(DataInputStream in) throws IOException {
        long millis = in.readLong();
        return millis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(millis);
    }
}
