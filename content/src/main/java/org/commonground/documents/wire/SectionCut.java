package org.commonground.documents.wire;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages that become a file of their own.
 *
 * @param from first page, 1-based
 * @param to last page, inclusive
 * @param language a BCP 47 tag
 */
public record SectionCut(
        int from, int to, String title, @Nullable String author, @Nullable String language) {
    private void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(from);
        out.writeInt(to);
        WireText.write(out, title);
        WireText.write(out, author);
        WireText.write(out, language);
    }

    public static void writeAll(List<SectionCut> cuts, DataOutputStream out) throws IOException {
        out.writeInt(cuts.size());
        for (SectionCut cut : cuts) {
            cut.writeTo(out);
        }
    }

    public static List<SectionCut> readAll(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<SectionCut> cuts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cuts.add(
                    new SectionCut(
                            in.readInt(),
                            in.readInt(),
                            WireText.readPresent(in),
                            WireText.read(in),
                            WireText.read(in)));
        }
        return cuts;
    }
}
