package org.commonground.documents.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One bookmark of a document.
 *
 * @param level 1 for the outermost
 * @param page 1-based, 0 when it leads to none
 */
public record OutlineLine(int level, String title, int page) {
    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(level);
        WireText.write(out, title);
        out.writeInt(page);
    }

    static OutlineLine readFrom(DataInputStream in) throws IOException {
        return new OutlineLine(in.readInt(), WireText.readPresent(in), in.readInt());
    }
}
