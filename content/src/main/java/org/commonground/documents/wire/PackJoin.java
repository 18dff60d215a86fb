package org.commonground.documents.wire;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The order to put PDFs together, one bookmark for each; their bytes follow in this order. */
public record PackJoin(
        String title, @Nullable String author, @Nullable String language, List<Part> parts) {
    public PackJoin {
        parts = List.copyOf(parts);
    }

    /**
     * @param size in bytes
     */
    public record Part(String title, long size) {}

    /** In bytes, all parts together. */
    public long size() {
        return parts.stream().mapToLong(Part::size).sum();
    }

    public void writeTo(DataOutputStream out) throws IOException {
        WireText.write(out, title);
        WireText.write(out, author);
        WireText.write(out, language);
        out.writeInt(parts.size());
        for (Part part : parts) {
            WireText.write(out, part.title());
            out.writeLong(part.size());
        }
    }

    public static PackJoin readFrom(DataInputStream in) throws IOException {
        String title = WireText.readPresent(in);
        String author = WireText.read(in);
        String language = WireText.read(in);
        int count = in.readInt();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Part(WireText.readPresent(in), in.readLong()));
        }
        return new PackJoin(title, author, language, parts);
    }
}
